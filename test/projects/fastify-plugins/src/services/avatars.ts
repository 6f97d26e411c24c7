import { request } from 'undici'

export async function loadAvatar(url: string) {
  const { body, headers } = await request(url) // expect: no-ssrf
  return { body, type: headers['content-type'] }
}

export async function loadGravatar(hash: string) {
  const { body } = await request(`https://www.gravatar.com/avatar/${encodeURIComponent(hash)}`)
  return body
}
