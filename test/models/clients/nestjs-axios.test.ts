import { nestjsAxios } from '../../../src/models/clients/nestjs-axios.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(nestjsAxios, {
  'sinks HttpService.{get,delete,head,post,put,patch,postForm,putForm,patchForm}(0)': `import { HttpService } from '@nestjs/axios'
    class Reports {
      constructor(private readonly http: HttpService) {}
      load(address: string) { return this.http.get(address) }
    }`,
  'sinks HttpService.request(0).{url,baseURL}': `import { HttpService } from '@nestjs/axios'
    class Reports {
      constructor(private readonly http: HttpService) {}
      load(address: string) { return this.http.request({ url: address }) }
    }`,
  'sinks HttpService.axiosRef.{get,delete,head,post,put,patch}(0)': `import { HttpService } from '@nestjs/axios'
    class Reports {
      constructor(private readonly http: HttpService) {}
      load(address: string) { return this.http.axiosRef.get(address) }
    }`,
})
