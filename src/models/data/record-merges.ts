import { defineModel } from '../define-model.js'

/** Functions of the language, and methods that records of many libraries have, by which fields get into a record. */
export const recordMerges = defineModel({
  name: 'records',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Object/assign',
  globals: true,
  sinks: [
    { at: 'Object.{assign,defineProperties}(1..)', kind: 'assign', into: 0 },
    { at: '?.{update,updateOne,updateAttributes,setAttributes,overwrite}(0)', kind: 'assign', into: 'receiver' },
    { at: '?.{set,merge,fill,patch,assign,$set,$setJson}(0)', kind: 'assign', into: 'receiver' },
  ],
})
