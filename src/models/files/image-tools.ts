import { defineModel } from '../define-model.js'

export const imageTools = defineModel({
  name: 'gm, fluent-ffmpeg',
  docs: 'https://aheckmann.github.io/gm/docs.html',
  packages: ['gm', 'fluent-ffmpeg'],
  types: {
    Command: [
      'default()',
      'new default()',
      'exports.subClass()()',
      'Command.{resize,crop,rotate,quality,noProfile,strip,autoOrient,setFormat,type}()',
      'Command.{input,addInput,outputOptions,format,videoCodec,audioCodec,size,seekInput,frames,on}()',
    ],
  },
  sinks: [
    { at: 'default(0)', kind: 'path' },
    { at: 'Command.{write,save,saveToFile,input,addInput,mergeAdd}(0)', kind: 'path' },
  ],
})
