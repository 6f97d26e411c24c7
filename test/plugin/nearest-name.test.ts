import { expect, it } from 'vitest'
import { findNearestName } from '../../src/rule-kit/nearest-name.js'

it.each([
  ['threatModel', 'threatModels'],
  ['treatmodels', 'threatModels'],
  ['modles', 'models'],
  ['identiy', 'identity'],
  ['slq', 'sql'],
])('%s is near %s', (typed, meant) => {
  expect(findNearestName(typed, ['sql', 'identity', 'models', 'threatModels'])).toBe(meant)
})

it.each(['x', 'rules', 'everything', '', 'models'.repeat(100)])('%j is near nothing', (typed) => {
  expect(findNearestName(typed, ['sql', 'identity', 'models', 'threatModels'])).toBeUndefined()
})
