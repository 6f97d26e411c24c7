import { defineModel } from '../define-model.js'

export const tar = defineModel({
  name: 'tar',
  docs: 'https://github.com/isaacs/node-tar#readme',
  packages: ['tar'],
  types: {
    ReadEntry: [
      '{extract,x,list,t,replace,r,update,u}(0).{onentry,onReadEntry}(0)',
      '{extract,x,list,t}(0).filter(1)',
      'new {Parser,Parse}(0).{onentry,onReadEntry}(0)',
      'Parser.on(1)(0)',
    ],
    Parser: ['new {Parser,Parse,Unpack}()'],
  },
  sources: [
    { at: '{extract,x,list,t}(0).filter(0)', kind: 'remote', part: 'archive', value: 'string' },
    { at: 'ReadEntry.{path,linkpath}', kind: 'remote', part: 'archive', value: 'string' },
    { at: 'ReadEntry.header.{path,linkpath}', kind: 'remote', part: 'archive', value: 'string' },
  ],
  sinks: [
    { at: '{create,c,extract,x,list,t,replace,r,update,u}(0).{file,cwd,C,f}', kind: 'path' },
    { at: '{create,c,replace,r,update,u}(1).*', kind: 'path' },
  ],
})
