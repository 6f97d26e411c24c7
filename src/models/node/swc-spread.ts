import { defineModel } from '../define-model.js'

/** The helpers for spread, rest and arrays; the module of each exports the function as `_`. */
export const swcSpread = defineModel({
  name: '@swc/helpers (values)',
  docs: 'https://github.com/swc-project/swc/tree/main/packages/helpers',
  packages: [
    '_object_spread',
    '_object_spread_props',
    '_object_without_properties',
    '_extends',
    '_to_consumable_array',
    '_sliced_to_array',
    '_to_array',
  ].map((name) => `@swc/helpers/_/${name}`),
  steps: [{ at: '_', from: ['*'] }],
})
