import { axios } from '../../../src/models/clients/axios.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(axios, {
  'sources AxiosResponse.data': `import axios from 'axios'
    const response = await axios.get(address)
    use(response.data)`,
  'sources AxiosResponse.headers': `import axios from 'axios'
    const client = axios.create({ baseURL })
    client.post('/orders', order).then((response) => use(response.headers))`,
  'sinks {default,AxiosInstance}(0)': `import axios from 'axios'
    await axios(address)`,
  'sinks {default,AxiosInstance}(0).{url,baseURL}': `import axios from 'axios'
    await axios({ method: 'post', url: address })`,
  'sinks {request,AxiosInstance.request}(0).{url,baseURL}': `import axios from 'axios'
    const client = axios.create()
    await client.request({ url: address })`,
  'sinks {get,delete,head,options,post,put,patch,postForm,putForm,patchForm}(0)': `import axios from 'axios'
    await axios.get(address)`,
  'sinks AxiosInstance.{get,delete,head,options,post,put,patch,postForm,putForm,patchForm}(0)': `import axios from 'axios'
    const client = axios.create({ timeout: 1000 })
    await client.post(address, order)`,
  'sinks {get,AxiosInstance.get}(1).baseURL': `import axios from 'axios'
    await axios.get('/users', { baseURL: address })`,
  'sinks {create,AxiosInstance.create}(0).baseURL': `import axios from 'axios'
    const client = axios.create({ baseURL: address })`,
})
