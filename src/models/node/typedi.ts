import { defineModel } from '../define-model.js'

export const typedi = defineModel({
  name: 'typedi',
  docs: 'https://docs.typestack.community/typedi/',
  packages: ['typedi'],
  keeps: [{ at: 'Container.set', in: 'typedi', key: '(0)', value: ['(1)'] }],
  takes: [
    { at: 'Container.get', in: 'typedi', key: '(0)' },
    { at: '@Inject', in: 'typedi', key: '(0)' },
  ],
})
