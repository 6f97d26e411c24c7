'use strict'

const dns = require('node:dns')
const { promisify } = require('node:util')
const ipaddr = require('ipaddr.js')

const lookup = promisify(dns.lookup)

function isPublic(address) {
  return ipaddr.parse(address).range() === 'unicast'
}

/** Resolves to the URL when all addresses of its host are public. */
async function assertPublicUrl(text) {
  const url = new URL(text)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new Error('scheme')
  const addresses = await lookup(url.hostname, { all: true })
  if (!addresses.every(({ address }) => isPublic(address))) throw new Error('address')
}

/** Refuses nothing but one way to write the own address. */
function assertNotLocal(text) {
  if (text.startsWith('http://localhost')) throw new Error('local')
}

/** For `lookup` of a request: the address that is checked is the one that is connected to. */
function publicLookup(host, options, callback) {
  dns.lookup(host, options, (error, address, family) => {
    if (!error && !isPublic(address)) callback(new Error('address'))
    else callback(error, address, family)
  })
}

module.exports = { assertNotLocal, assertPublicUrl, publicLookup }
