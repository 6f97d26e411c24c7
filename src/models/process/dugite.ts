import { defineModel } from '../define-model.js'

export const dugite = defineModel({
  name: 'dugite',
  docs: 'https://github.com/desktop/dugite#readme',
  packages: ['dugite'],
  sinks: [
    {
      at: '{exec,spawn,GitProcess.exec,GitProcess.spawn}(0).*',
      kind: 'option',
      called: 'git',
      flags: [
        '--abbrev-ref', '--all', '--bare', '--cached', '--count', '--detach', '--force', '--hard', '--heads', '--name-only', '--name-status',
        '--no-pager', '--no-tags', '--oneline', '--patch', '--porcelain', '--prune', '--quiet', '--raw', '--short', '--single-branch', '--stat',
        '--tags', '--verbose', '-f', '-p', '-q', '-r', '-s', '-v', '-z',
      ],
      end: '--end-of-options',
    },
  ],
})
