import { execFile } from 'node:child_process'

const GREP_NO_MATCH = 1
const LIMITS = { env: { PATH: '/usr/bin:/bin' }, timeout: 2_000, maxBuffer: 1024 * 1024 }
const GZIP_LEVELS = { fast: '-1', small: '-9' } as const

export type GzipLevel = keyof typeof GZIP_LEVELS

/** The lines of a text that hold another text, each with its number in front. */
export function findLines(content: string, wanted: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const grep = execFile('grep', ['-F', '-n', '--', wanted], LIMITS, (error, stdout) => {
      if (error && error.code !== GREP_NO_MATCH) reject(error)
      else resolve(stdout.split('\n').filter((line) => line !== ''))
    })
    grep.stdin?.on('error', reject)
    grep.stdin?.end(content)
  })
}

export function compress(content: string, level: GzipLevel): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const gzip = execFile('gzip', ['-c', GZIP_LEVELS[level]], { ...LIMITS, encoding: 'buffer' }, (error, stdout) => {
      if (error) reject(error)
      else resolve(stdout)
    })
    gzip.stdin?.on('error', reject)
    gzip.stdin?.end(content)
  })
}
