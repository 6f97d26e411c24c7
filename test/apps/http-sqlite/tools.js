const http = require('http');
const fs = require('fs');
const path = require('path');
const vm = require('vm');
const childProcess = require('child_process');
const { URLSearchParams, parse } = require('url');
const jwt = require('jsonwebtoken');
const sqlite3 = require('sqlite3').verbose();

const db = new sqlite3.Database(path.join(__dirname, 'tools.db'));
const key = fs.readFileSync(path.join(__dirname, 'token.pem'));

const SCRIPTS = {
  count: 'notes.length',
  total: 'notes.reduce((sum, note) => sum + note.size, 0)',
};

// A house rule keeps the global of that name out of reach.
function withOwnEval(text) {
  const eval = (source) => JSON.parse(source);
  return eval(text);
}

function isSafeWord(word) {
  return /^[\w-]+$/.test(word) && !word.startsWith('-');
}

function authorize(req) {
  const token = (req.headers.authorization || '').slice(7);
  return jwt.verify(token, key, { algorithms: ['RS256'] });
}

function authorizeLegacy(req) {
  const token = (req.headers.authorization || '').slice(7);
  return jwt.verify(token, key, { ignoreNotBefore: true }); // expect: require-jwt-algorithms
}

function readBody(req) {
  return new Promise((resolve, reject) => {
    let body = '';
    req.on('data', (chunk) => (body += chunk));
    req.on('end', () => resolve(body));
    req.on('error', reject);
  });
}

const server = http.createServer(function (req, res) {
  const parsed = parse(req.url, true);
  const params = parsed.query;

  if (parsed.pathname === '/eval') {
    authorize(req);
    res.end(String(eval(params.code))); // expect: no-code-injection
  } else if (parsed.pathname === '/eval-constant') {
    res.end(String(eval('1 + 1')));
  } else if (parsed.pathname === '/eval-json') {
    res.end(String(eval('(' + params.json + ')'))); // expect: no-code-injection
  } else if (parsed.pathname === '/parse-json') {
    res.end(JSON.stringify({ own: withOwnEval(params.json), parsed: JSON.parse(params.json) }));
  } else if (parsed.pathname === '/vm') {
    const sandbox = { notes: [], result: null };
    vm.runInNewContext('result = ' + params.code, sandbox, { timeout: 100 }); // expect: no-code-injection
    res.end(String(sandbox.result));
  } else if (parsed.pathname === '/vm-known') {
    const code = Object.prototype.hasOwnProperty.call(SCRIPTS, params.script) ? SCRIPTS[params.script] : SCRIPTS.count;
    res.end(String(vm.runInNewContext(code, { notes: [] }, { timeout: 100 })));
  } else if (parsed.pathname === '/vm-data') {
    // The request is data of the script, not its text.
    res.end(String(vm.runInNewContext('value * 2', { value: params.value })));
  } else if (parsed.pathname === '/timer') {
    authorizeLegacy(req);
    const delay = Number(params.delay) || 100;
    setTimeout(params.code, delay); // expect: no-code-injection
    setTimeout(() => res.end('done'), delay);
  } else if (parsed.pathname === '/spawn') {
    const child = childProcess.spawn('sort', [params.file], { shell: true }); // expect: no-command-injection
    child.stdout.pipe(res);
  } else if (parsed.pathname === '/spawn-plain') {
    const child = childProcess.spawn('sort', ['--', params.file], { shell: false });
    child.stdout.pipe(res);
  } else if (parsed.pathname === '/spawn-bash') {
    const child = childProcess.spawn('/bin/bash', ['-c', 'cat ' + params.file + ' | sort']); // expect: no-command-injection
    child.stdout.pipe(res);
  } else if (parsed.pathname === '/exec') {
    let command = 'sort';
    if (params.reverse) command += ' -r';
    if (params.key) command += ' -k ' + params.key;
    childProcess.exec(command, (error, stdout) => res.end(error ? 'failed' : stdout)); // expect: no-command-injection
  } else if (parsed.pathname === '/exec-flags') {
    let command = 'sort notes.txt';
    if (params.reverse) command += ' -r';
    if (params.key) command += ' -k ' + parseInt(params.key, 10);
    childProcess.exec(command, (error, stdout) => res.end(error ? 'failed' : stdout));
  } else if (parsed.pathname === '/exec-word') {
    if (!isSafeWord(params.word)) {
      res.statusCode = 400;
      return res.end();
    }
    childProcess.exec('grep -c ' + params.word + ' notes.txt', (error, stdout) => res.end(error ? '0' : stdout));
  } else if (parsed.pathname === '/exec-form') {
    let body = '';
    req.on('data', (data) => (body += data));
    req.on('end', () => {
      const form = new URLSearchParams(body);
      childProcess.exec(`grep -c "${form.get('word')}" notes.txt`, (error, stdout) => { // expect: no-command-injection
        res.end(error ? '0' : stdout);
      });
    });
  } else if (parsed.pathname === '/exec-json') {
    readBody(req)
      .then((text) => JSON.parse(text))
      .then(({ file, copies = 1 }) => {
        childProcess.execFile('lp', ['-n', String(Number(copies)), '--', file]);
        childProcess.exec(`lp -n ${Number(copies)} notes.txt`);
        childProcess.exec(`lp -n ${Number(copies)} ${file}`); // expect: no-command-injection
      })
      .then(() => res.end('queued'))
      .catch(() => res.end('failed'));
  } else if (parsed.pathname === '/require') {
    const plugin = require(params.plugin); // expect: no-code-injection
    res.end(plugin.name);
  } else {
    res.statusCode = 404;
    res.end();
  }
});

// --- notes of others, by callbacks ---------------------------------------------------------------

const api = http.createServer((req, res) => {
  const { pathname, query } = parse(req.url, true);
  const answer = (error, rows) => res.end(JSON.stringify(error ? { error: 'failed' } : rows));

  switch (pathname) {
    case '/users':
      return db.all('SELECT * FROM users WHERE name = ?', [query.name], answer);
    case '/users/raw':
      return db.all(`SELECT * FROM users WHERE name = "${query.name}"`, answer); // expect: no-sql-injection
    case '/users/named':
      return db.get('SELECT * FROM users WHERE name = $name', { $name: query.name }, answer);
    case '/users/each': {
      const names = [].concat(query.name);
      names.forEach((name) => db.run(`UPDATE users SET seen = 1 WHERE name = '${name}'`)); // expect: no-sql-injection
      return res.end();
    }
    case '/users/count': {
      const sql = query.active ? 'SELECT count(*) FROM users WHERE active = 1' : 'SELECT count(*) FROM users';
      return db.get(sql, answer);
    }
    case '/users/prepared': {
      const statement = db.prepare('SELECT * FROM users WHERE age > ' + query.age); // expect: no-sql-injection
      return statement.all(answer);
    }
    case '/users/serial':
      return db.serialize(() => {
        db.exec('DELETE FROM seen');
        db.run('INSERT INTO seen (name) VALUES (?)', query.name);
        db.each(`SELECT * FROM seen ORDER BY ${query.sort || 'name'}`, answer); // expect: no-sql-injection
      });
    case '/users/page': {
      const size = ~~query.size || 10;
      return db.all(`SELECT * FROM users LIMIT ${size} OFFSET ${size * (query.page | 0)}`, answer);
    }
    default:
      return res.end();
  }
});

server.listen(8081);
api.listen(8082);
