import { defineModel } from '../define-model.js'

/**
 * Programs of which a single argument that is read as an option does harm: it runs a command, or reads or writes a file
 * (`--upload-pack=…`, `-oProxyCommand=…`, `--use-compress-program=…`). Programs whose options take two words to do so
 * (convert, ffmpeg) are left out, and so are those that hand later words on to another program.
 *
 * The list of arguments stands at the same place in child_process and in the packages that keep its signatures.
 */
export const commandLinePrograms = defineModel({
  name: 'command line programs (their options)',
  docs: 'https://cwe.mitre.org/data/definitions/88.html',
  packages: ['child_process', 'child-process-promise', 'promisify-child-process', 'mz/child_process', 'execa', 'cross-spawn'],
  sinks: [
    {
      at: '{spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).*',
      kind: 'option',
      when: [{ at: '(0)', is: { matches: '(^|[\\\\/])git(\\.exe)?$' } }],
      called: 'git',
      flags: [
        '--abbrev-ref', '--all', '--bare', '--cached', '--count', '--detach', '--exit-code', '--ff-only', '--follow', '--force', '--hard',
        '--heads', '--left-right', '--mirror', '--name-only', '--name-status', '--no-checkout', '--no-pager', '--no-patch', '--no-tags',
        '--numstat', '--oneline', '--patch', '--porcelain', '--prune', '--quiet', '--raw', '--rebase', '--recurse-submodules',
        '--recursive', '--reverse', '--shallow-submodules', '--short', '--single-branch', '--soft', '--stat', '--symref', '--tags',
        '--verbose', '--verify', '-f', '-p', '-q', '-r', '-s', '-v', '-z',
      ],
      end: '--end-of-options',
    },
    {
      at: '{spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).*',
      kind: 'option',
      when: [{ at: '(0)', is: { matches: '(^|[\\\\/])(hg|svn)(\\.exe)?$' } }],
      called: 'the version control program',
      flags: ['--force', '--noupdate', '--quiet', '--verbose', '-U', '-q', '-v'],
      end: '--',
    },
    {
      at: '{spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).*',
      kind: 'option',
      when: [{ at: '(0)', is: { matches: '(^|[\\\\/])(bsd|g)?tar(\\.exe)?$' } }],
      called: 'tar',
      flags: ['--create', '--extract', '--gzip', '--list', '--verbose', '--xz', '-J', '-c', '-cz', '-j', '-p', '-t', '-v', '-x', '-xz', '-z'],
      end: '--',
    },
    {
      at: '{spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).*',
      kind: 'option',
      when: [{ at: '(0)', is: { matches: '(^|[\\\\/])curl(\\.exe)?$' } }],
      called: 'curl',
      flags: [
        '--compressed', '--fail', '--get', '--head', '--http2', '--include', '--insecure', '--location', '--remote-name', '--show-error',
        '--silent', '--verbose', '-#', '-G', '-I', '-L', '-Ls', '-O', '-S', '-f', '-fsS', '-fsSL', '-g', '-i', '-k', '-kL', '-s', '-sI',
        '-sL', '-sS', '-sSL', '-sSf', '-sk', '-v',
      ],
      end: '--',
    },
    {
      at: '{spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).*',
      kind: 'option',
      when: [{ at: '(0)', is: { matches: '(^|[\\\\/])wget(\\.exe)?$' } }],
      called: 'wget',
      flags: [
        '--continue', '--mirror', '--no-check-certificate', '--no-verbose', '--quiet', '--recursive', '--spider', '-N', '-c', '-k', '-m',
        '-nH', '-nc', '-np', '-nv', '-p', '-q', '-r',
      ],
      end: '--',
    },
    {
      at: '{spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).*',
      kind: 'option',
      when: [{ at: '(0)', is: { matches: '(^|[\\\\/])(ssh|scp|sftp|autossh)(\\.exe)?$' } }],
      called: 'ssh',
      flags: ['-4', '-6', '-A', '-C', '-N', '-T', '-X', '-a', '-f', '-n', '-q', '-r', '-t', '-tt', '-v', '-x'],
      end: '--',
    },
    {
      at: '{spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).*',
      kind: 'option',
      when: [{ at: '(0)', is: { matches: '(^|[\\\\/])rsync(\\.exe)?$' } }],
      called: 'rsync',
      flags: [
        '--archive', '--compress', '--delete', '--dry-run', '--progress', '--quiet', '--recursive', '--verbose', '-P', '-a', '-av', '-avP',
        '-avz', '-avzP', '-az', '-h', '-n', '-q', '-r', '-rv', '-rz', '-v', '-z',
      ],
      end: '--',
    },
    {
      at: '{spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).*',
      kind: 'option',
      when: [{ at: '(0)', is: { matches: '(^|[\\\\/])find$' } }],
      called: 'find',
      flags: ['-H', '-L', '-P'],
    },
    {
      at: '{spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).*',
      kind: 'option',
      when: [{ at: '(0)', is: { matches: '(^|[\\\\/])(zip|7z|7za|7zr|7zz)(\\.exe)?$' } }],
      called: 'the archiver',
      flags: ['--junk-paths', '--quiet', '--recurse-paths', '-9', '-j', '-m', '-q', '-qr', '-r', '-rq', '-u', '-y'],
      end: '--',
    },
    {
      at: '{spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).*',
      kind: 'option',
      when: [{ at: '(0)', is: { matches: '(^|[\\\\/])([efz]?grep|rg)(\\.exe)?$' } }],
      called: 'the search program',
      flags: [
        '--color=never', '--count', '--extended-regexp', '--files-with-matches', '--fixed-strings', '--ignore-case', '--json',
        '--line-number', '--no-heading', '--only-matching', '--recursive', '-E', '-F', '-H', '-L', '-P', '-R', '-c', '-h', '-i', '-in',
        '-l', '-n', '-ni', '-nr', '-o', '-q', '-r', '-ri', '-rin', '-rl', '-rn', '-rni', '-s', '-v', '-w', '-x',
      ],
      end: '--',
    },
    {
      at: '{spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).*',
      kind: 'option',
      when: [{ at: '(0)', is: { matches: '(^|[\\\\/])(sort|sed)$' } }],
      called: 'the program',
      flags: ['--numeric-sort', '--quiet', '--reverse', '--unique', '-E', '-V', '-f', '-h', '-n', '-nr', '-r', '-rn', '-s', '-u', '-z'],
      end: '--',
    },
    {
      at: '{spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).*',
      kind: 'option',
      when: [{ at: '(0)', is: { matches: '(^|[\\\\/])sendmail$' } }],
      called: 'sendmail',
      flags: ['-i', '-t', '-v'],
      end: '--',
    },
    {
      at: '{spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).*',
      kind: 'option',
      when: [{ at: '(0)', is: { matches: '(^|[\\\\/])(psql|pg_dump|pg_restore|mysql|mysqldump|mariadb|mariadb-dump)(\\.exe)?$' } }],
      called: 'the database program',
      flags: ['--no-password', '--quiet', '--single-transaction', '--verbose', '-A', '-X', '-q', '-t', '-v', '-w'],
      end: '--',
    },
    {
      at: '{spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).*',
      kind: 'option',
      when: [{ at: '(0)', is: { matches: '(^|[\\\\/])nmap(\\.exe)?$' } }],
      called: 'nmap',
      flags: ['-6', '-A', '-F', '-O', '-Pn', '-n', '-sS', '-sT', '-sU', '-sV', '-sn', '-v'],
      end: '--',
    },
    {
      at: '{spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).*',
      kind: 'option',
      when: [{ at: '(0)', is: { matches: '(^|[\\\\/])(pandoc|exiftool)(\\.exe)?$' } }],
      called: 'the converter',
      flags: ['--standalone', '-G', '-a', '-b', '-fast', '-g', '-j', '-json', '-n', '-overwrite_original', '-q', '-r', '-s', '-u'],
      end: '--',
    },
    {
      at: '{spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).*',
      kind: 'option',
      when: [{ at: '(0)', is: { matches: '(^|[\\\\/])(wkhtmltopdf|wkhtmltoimage)(\\.exe)?$' } }],
      called: 'the converter',
      flags: ['--quiet', '-q'],
    },
    {
      at: '{spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).*',
      kind: 'option',
      when: [{ at: '(0)', is: { matches: '(^|[\\\\/])(chromium|chromium-browser|google-chrome|google-chrome-stable|chrome)(\\.exe)?$' } }],
      called: 'the browser',
      flags: [
        '--disable-dev-shm-usage', '--disable-gpu', '--dump-dom', '--headless', '--hide-scrollbars', '--incognito', '--no-sandbox',
        '--print-to-pdf', '--screenshot',
      ],
      end: '--',
    },
  ],
})
