import { execFile, execSync } from 'node:child_process'

export const makeBackups = ({ memberStore }) => ({
  save(label) {
    execSync(`tar -czf backups/${label}.tgz data`) // expect: no-command-injection
    return memberStore.inRegion()
  },
  list(label) {
    execFile('ls', ['--', `backups/${label}`])
  },
  rotate(label) {
    execSync(`mv backups/${label}.tgz archive`)
  },
})
