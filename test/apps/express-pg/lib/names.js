'use strict'

const NAME = /^[a-z_][a-z0-9_]{0,62}$/

/** Whether a text may stand in SQL as the name of a column. */
function isSafeName(name) {
  return typeof name === 'string' && NAME.test(name)
}

module.exports = { isSafeName }
