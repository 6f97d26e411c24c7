import { defineModel } from '../define-model.js'

export const twig = defineModel({
  name: 'twig',
  docs: 'https://github.com/twigjs/twig.js/wiki',
  packages: ['twig'],
  sinks: [
    { at: 'twig(0).data', kind: 'template', called: 'the template' },
    { at: 'renderFile(0)', kind: 'view', called: 'the template' },
  ],
})
