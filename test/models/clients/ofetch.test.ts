import { ofetch } from '../../../src/models/clients/ofetch.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(ofetch, {
  'sinks {ofetch,fetch,$fetch}(0)': `import { ofetch } from 'ofetch'
    await ofetch(address)`,
  'sinks {ofetch,$fetch}.{raw,native}(0)': `import { $fetch } from 'ofetch'
    await $fetch.raw(address)`,
  'sinks {ofetch,$fetch}(1).baseURL': `import { ofetch } from 'ofetch'
    await ofetch('/users', { baseURL: address })`,
})
