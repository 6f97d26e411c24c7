import { defineModel } from '../define-model.js'

export const axios = defineModel({
  name: 'axios',
  docs: 'https://axios-http.com/docs/res_schema',
  packages: ['axios'],
  connects: { by: ['httpAgent', 'httpsAgent'], lookup: ['lookup'] },
  types: {
    AxiosInstance: ['create()', 'AxiosInstance.create()', 'new Axios()', 'exports.axios'],
    AxiosResponse: [
      '{default,AxiosInstance}()',
      '{request,get,delete,head,options,post,put,patch,postForm,putForm,patchForm}()',
      'AxiosInstance.{request,get,delete,head,options,post,put,patch,postForm,putForm,patchForm}()',
      '{interceptors,AxiosInstance.interceptors}.response.use(0)(0)',
    ],
  },
  sources: [
    { at: 'AxiosResponse.data', kind: 'stored', part: 'response' },
    { at: 'AxiosResponse.headers', kind: 'stored', part: 'response', value: 'object' },
  ],
  sinks: [
    { at: '{default,AxiosInstance}(0)', kind: 'url' },
    { at: '{default,AxiosInstance}(0).{url,baseURL}', kind: 'url' },
    { at: '{request,AxiosInstance.request}(0).{url,baseURL}', kind: 'url' },
    { at: '{get,delete,head,options,post,put,patch,postForm,putForm,patchForm}(0)', kind: 'url' },
    { at: 'AxiosInstance.{get,delete,head,options,post,put,patch,postForm,putForm,patchForm}(0)', kind: 'url' },
    { at: '{get,AxiosInstance.get}(1).baseURL', kind: 'url' },
    { at: '{create,AxiosInstance.create}(0).baseURL', kind: 'url' },
  ],
})
