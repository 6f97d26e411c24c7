import { defineModel } from '../define-model.js'

export const ky = defineModel({
  name: 'ky',
  docs: 'https://github.com/sindresorhus/ky#readme',
  packages: ['ky'],
  types: {
    KyInstance: ['default', '{create,extend}()', 'KyInstance.{create,extend}()'],
    ResponsePromise: ['KyInstance()', 'KyInstance.{get,post,put,patch,head,delete}()'],
  },
  sources: [
    { at: 'ResponsePromise.json()', kind: 'stored', part: 'response' },
    { at: 'ResponsePromise.text()', kind: 'stored', part: 'response', value: 'string' },
    { at: 'ResponsePromise.{arrayBuffer,blob,formData}()', kind: 'stored', part: 'response', value: 'object' },
  ],
  sinks: [
    { at: 'KyInstance(0)', kind: 'url' },
    { at: 'KyInstance.{get,post,put,patch,head,delete}(0)', kind: 'url' },
    { at: '{KyInstance,KyInstance.get,KyInstance.post}(1).{prefixUrl,prefix}', kind: 'url' },
    { at: '{create,extend,KyInstance.create,KyInstance.extend}(0).{prefixUrl,prefix}', kind: 'url' },
  ],
})
