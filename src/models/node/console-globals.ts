import { defineModel } from '../define-model.js'

export const consoleGlobals = defineModel({
  name: 'console',
  docs: 'https://nodejs.org/api/console.html',
  globals: true,
  sinks: [
    { at: 'console.{log,info,warn,error,debug,trace,group,groupCollapsed}(*)', kind: 'log', called: 'the format' },
    { at: 'console.assert(1..)', kind: 'log', called: 'the format' },
  ],
})
