import { defineModel } from '../define-model.js'

export const classTransformer = defineModel({
  name: 'class-transformer',
  docs: 'https://github.com/typestack/class-transformer',
  packages: ['class-transformer', '@nestjs/class-transformer'],
  choosesFields: '@Transform(?:Plain|Instance|Class)To\\w+\\s*\\(',
  sanitizers: [
    // Only the fields that the class exposes are left.
    {
      at: '{plainToInstance,plainToClass,plainToClassFromExist}',
      in: 1,
      clears: ['assign'],
      when: [{ at: '(2).excludeExtraneousValues', is: 'truthy' }],
    },
  ],
  steps: [
    { at: '{plainToInstance,plainToClass,plainToClassFromExist}', from: [1], value: 'object' },
    { at: '{instanceToPlain,classToPlain,instanceToInstance,classToClass}', from: [0], value: 'object' },
    { at: '{classToPlainFromExist,classToClassFromExist}', from: ['*'], value: 'object' },
    { at: '{deserialize,deserializeArray}', from: [1], value: 'object', effect: 'parses' },
    { at: 'serialize', from: [0], value: 'string', effect: 'stringifies' },
  ],
})
