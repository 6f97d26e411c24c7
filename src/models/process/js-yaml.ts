import { defineModel } from '../define-model.js'

/** Up to version 3 `load` knew the tags of JavaScript, and `safeLoad` didn't. Which version runs is asked by the rule. */
export const jsYaml = defineModel({
  name: 'js-yaml',
  docs: 'https://github.com/nodeca/js-yaml#load-string---options-',
  packages: ['js-yaml'],
  sinks: [{ at: '{load,loadAll}(0)', kind: 'deserialize', called: 'tags' }],
  steps: [{ at: '{load,loadAll,safeLoad,safeLoadAll}', from: [0], value: 'object', effect: 'parses' }],
})
