import { defineModel } from '../define-model.js'

const helpers = (names: readonly string[]): readonly string[] => names.flatMap((name) => [`@swc/helpers/_/${name}`, `@swc/helpers/${name}`])

/** Each helper is a module of its own, with the function as its `_`. */
export const swcHelpers = defineModel({
  name: '@swc/helpers (modules)',
  docs: 'https://github.com/swc-project/swc/tree/main/packages/helpers',
  packages: helpers(['_interop_require_default', '_interop_require_wildcard']),
  aliases: [{ at: '{_,default}', of: 0 }],
})
