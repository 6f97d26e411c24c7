import { defineModel } from '../define-model.js'

/** A pattern may lead up as well as a path. */
export const glob = defineModel({
  name: 'glob',
  docs: 'https://github.com/isaacs/node-glob#readme',
  packages: ['glob', 'fast-glob', 'globby', 'tiny-glob'],
  sinks: [
    { at: 'default(0)', kind: 'path' },
    { at: 'default(1).cwd', kind: 'path' },
    { at: '{glob,globSync,globStream,globby,globbySync,sync,stream,async}(0)', kind: 'path' },
    { at: '{glob,globSync,globStream,globby,globbySync,sync,stream,async}(1).cwd', kind: 'path' },
  ],
})
