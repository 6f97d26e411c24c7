import { defineModel } from '../define-model.js'

export const nestjsAxios = defineModel({
  name: '@nestjs/axios',
  docs: 'https://docs.nestjs.com/techniques/http-module',
  packages: ['@nestjs/axios'],
  types: {
    HttpService: [],
  },
  sinks: [
    { at: 'HttpService.{get,delete,head,post,put,patch,postForm,putForm,patchForm}(0)', kind: 'url' },
    { at: 'HttpService.request(0).{url,baseURL}', kind: 'url' },
    { at: 'HttpService.axiosRef.{get,delete,head,post,put,patch}(0)', kind: 'url' },
  ],
})
