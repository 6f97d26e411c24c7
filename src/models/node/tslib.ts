import { defineModel } from '../define-model.js'

/** What compiled TypeScript calls in place of its newer syntax: the helpers that hand values on. */
export const tslib = defineModel({
  name: 'tslib',
  docs: 'https://github.com/microsoft/tslib#readme',
  packages: ['tslib'],
  aliases: [{ at: '{__importDefault,__importStar}', of: 0 }],
  steps: [
    { at: '__assign', from: ['*'] },
    { at: '__assign', from: ['*'], to: 0 },
    { at: '{__spread,__spreadArrays,__spreadArray}', from: ['*'] },
    { at: '{__rest,__values,__read,__await,__asyncValues,__asyncDelegator}', from: [0] },
  ],
})
