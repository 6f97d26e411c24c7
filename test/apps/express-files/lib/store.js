'use strict'

const path = require('path')

/** Whether a path is a folder's, or inside of it. */
exports.isInside = (folder, file) => {
  const way = path.relative(folder, file)
  return way === '' || (!way.startsWith('..') && !path.isAbsolute(way))
}
