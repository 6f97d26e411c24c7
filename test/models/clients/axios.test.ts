import { axios } from '../../../src/models/clients/axios.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(axios, {
  'sources AxiosResponse.data': `import axios from 'axios'
    const response = await axios.get(address)
    use(response.data)`,
  'sources AxiosResponse.headers': `import axios from 'axios'
    const client = axios.create({ baseURL })
    client.post('/orders', order).then((response) => use(response.headers))`,
})
