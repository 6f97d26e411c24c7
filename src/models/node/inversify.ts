import { defineModel } from '../define-model.js'

export const inversify = defineModel({
  name: 'inversify',
  docs: 'https://inversify.io/docs/introduction/getting-started/',
  packages: ['inversify'],
  types: { Container: ['new Container()'], Binding: ['Container.{bind,rebind}()'] },
  keeps: [
    { at: 'Binding.to', in: 'inversify', key: 'made(0)', instance: ['(0)'] },
    { at: 'Binding.toConstantValue', in: 'inversify', key: 'made(0)', value: ['(0)'] },
    { at: 'Binding.{toDynamicValue,toResolvedValue}', in: 'inversify', key: 'made(0)', result: ['(0)'] },
  ],
  takes: [
    { at: 'Container.{get,getAsync}', in: 'inversify', key: '(0)' },
    { at: '@inject', in: 'inversify', key: '(0)' },
  ],
})
