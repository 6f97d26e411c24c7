const { exec, spawn } = require('child_process')

function resize(file, size, done) {
  exec('convert uploads/' + file + ' -resize ' + size + ' thumbs/' + file, done) // expect: no-command-injection
}

function rotate(file, degrees) {
  return spawn('convert', ['uploads/' + file, '-rotate', String(Number(degrees)), 'out.png'])
}

module.exports = { resize, rotate }
