import { defineModel } from '../define-model.js'

export const tsyringe = defineModel({
  name: 'tsyringe',
  docs: 'https://github.com/microsoft/tsyringe#readme',
  packages: ['tsyringe'],
  types: { Container: ['container', 'Container.{createChildContainer,register,registerSingleton,registerInstance}()'], DependencyContainer: [] },
  inherits: { DependencyContainer: ['Container'] },
  keeps: [
    { at: 'Container.register', in: 'tsyringe', key: '(0)', value: ['(1).useValue'], instance: ['(1).useClass'], result: ['(1).useFactory'] },
    { at: 'Container.registerSingleton', in: 'tsyringe', key: '(0)', instance: ['(1)'] },
    { at: 'Container.registerInstance', in: 'tsyringe', key: '(0)', value: ['(1)'] },
  ],
  takes: [
    { at: 'Container.resolve', in: 'tsyringe', key: '(0)' },
    { at: '@inject', in: 'tsyringe', key: '(0)' },
  ],
})
