const fs = require('fs');
const http = require('http');
const path = require('path');
const url = require('url');

const TYPES = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };

function Site(root) {
  this.root = path.resolve(root);
  this.server = http.createServer(this.serve.bind(this));
}

Site.prototype.locate = function (req) {
  return path.join(this.root, decodeURIComponent(url.parse(req.url).pathname));
};

Site.prototype.serve = function (req, res) {
  const self = this;
  const file = this.locate(req);
  fs.stat(file, function (error, stat) {
    if (error) return self.fail(res, 404);
    if (stat.isDirectory()) return self.list(file, res);
    self.stream(file, res);
  });
};

Site.prototype.list = function (folder, res) {
  fs.readdir(folder, function (error, names) { // expect: no-path-traversal
    res.writeHead(200, { 'Content-Type': 'application/json' });
    res.end(JSON.stringify(names));
  });
};

Site.prototype.stream = function (file, res) {
  res.writeHead(200, { 'Content-Type': TYPES[path.extname(file)] || 'application/octet-stream' });
  fs.createReadStream(file).pipe(res);
};

Site.prototype.fail = function (res, status) {
  res.writeHead(status);
  res.end();
};

/** The same, inside of its folder. */
function serveInside(root) {
  const folder = path.resolve(root);
  return http.createServer((req, res) => {
    const { pathname } = new URL(req.url, 'http://localhost');
    const file = path.join(folder, decodeURIComponent(pathname));
    if (!file.startsWith(folder + path.sep)) {
      res.writeHead(403);
      res.end();
      return;
    }
    fs.readFile(file, (error, data) => {
      res.writeHead(error ? 404 : 200);
      res.end(data);
    });
  });
}

/** Checked before the last decoding. */
function serveDecodedLate(root) {
  return http.createServer((req, res) => {
    const name = req.url.split('?')[0];
    if (name.includes('..')) return res.end();
    fs.readFile(root + unescape(name), (error, data) => res.end(data)); // expect: no-path-traversal
  });
}

function serveUndecoded(root) {
  return http.createServer((req, res) => {
    const name = req.url.split('?')[0];
    if (name.includes('..')) return res.end();
    fs.readFile(root + name, (error, data) => res.end(data));
  });
}

module.exports = { Site, serveInside, serveDecodedLate, serveUndecoded };
