import { defineModel } from '../define-model.js'

export const sudoPrompt = defineModel({
  name: 'sudo-prompt',
  docs: 'https://github.com/jorangreef/sudo-prompt#readme',
  packages: ['sudo-prompt', '@vscode/sudo-prompt'],
  sinks: [{ at: 'exec(0)', kind: 'command', called: 'the privileged shell' }],
})
