const http = require('http');
const url = require('url');
const cookie = require('cookie');
const Database = require('better-sqlite3');

const db = new Database('notes.db');
const NOTES = 'notes';
const ORDERS = ['title', 'created', 'size'];
const byTitle = db.prepare('SELECT * FROM notes WHERE title = ?');

function send(res, status, value) {
  res.writeHead(status, { 'Content-Type': 'application/json' });
  res.end(JSON.stringify(value));
}

function readJson(req, callback) {
  let text = '';
  req.on('data', (chunk) => {
    text += chunk;
  });
  req.on('end', () => callback(JSON.parse(text)));
}

function readBody(req) {
  return new Promise((resolve, reject) => {
    const chunks = [];
    req.on('data', (chunk) => chunks.push(chunk));
    req.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    req.on('error', reject);
  });
}

function listNotes(req, res) {
  const query = url.parse(req.url, true).query;
  const rows = db.prepare("SELECT * FROM notes WHERE title LIKE '%" + query.q + "%'").all(); // expect: no-sql-injection
  send(res, 200, rows);
}

function listNotesBound(req, res) {
  const { q = '' } = url.parse(req.url, true).query;
  send(res, 200, db.prepare('SELECT * FROM notes WHERE title LIKE ?').all(`%${q}%`));
}

function listNotesOrdered(req, res) {
  const { searchParams } = new URL(req.url, 'http://localhost');
  const order = searchParams.get('order');
  const index = ORDERS.indexOf(order);
  if (index === -1) return send(res, 400, { error: 'order' });
  send(res, 200, db.prepare(`SELECT * FROM ${NOTES} ORDER BY ${ORDERS[index]}`).all());
}

function listNotesOrderedByName(req, res) {
  const order = new URL(req.url, 'http://localhost').searchParams.get('order');
  if (ORDERS.indexOf(order) < 0) {
    send(res, 400, { error: 'order' });
    return;
  }
  send(res, 200, db.prepare(`SELECT * FROM ${NOTES} ORDER BY ${order}`).all());
}

function listNotesOrderedByAny(req, res) {
  const order = new URL(req.url, 'http://localhost').searchParams.get('order');
  if (ORDERS.indexOf(order) < 0) {
    // Answers, and goes on.
    send(res, 400, { error: 'order' });
  }
  send(res, 200, db.prepare(`SELECT * FROM ${NOTES} ORDER BY ${order}`).all()); // expect: no-sql-injection
}

function showNote(req, res, parts) {
  const id = parseInt(parts[2], 10);
  const note = db.prepare(`SELECT * FROM ${NOTES} WHERE id = ${id}`).get();
  send(res, note ? 200 : 404, note || null);
}

function showNoteOfSession(req, res) {
  const { session } = cookie.parse(req.headers.cookie || '');
  const note = db.prepare(`SELECT * FROM ${NOTES} WHERE session = '${session}'`).get(); // expect: no-sql-injection
  send(res, note ? 200 : 404, note || null);
}

function addNote(req, res) {
  readJson(req, (body) => {
    const { title, text = '' } = body;
    db.exec(`INSERT INTO notes (title, text) VALUES ('${title}', '${text}')`); // expect: no-sql-injection
    send(res, 201, {});
  });
}

function addNoteBound(req, res) {
  readJson(req, ({ title, text = '' }) => {
    const { lastInsertRowid } = db.prepare('INSERT INTO notes (title, text) VALUES (@title, @text)').run({ title, text });
    send(res, 201, { id: Number(lastInsertRowid) });
  });
}

async function addNotes(req, res) {
  const { notes } = JSON.parse(await readBody(req));
  const insert = db.prepare(`INSERT INTO notes (title, text) VALUES ${notes.map(() => '(?, ?)').join(', ')}`);
  insert.run(...notes.flatMap((note) => [note.title, note.text]));
  send(res, 201, { added: notes.length });
}

async function tagNotes(req, res) {
  const { ids, tag } = JSON.parse(await readBody(req));
  if (!ids.every((id) => Number.isInteger(id))) return send(res, 400, { error: 'ids' });
  db.prepare(`UPDATE notes SET tag = ? WHERE id IN (${ids.join(', ')})`).run(tag);
  send(res, 200, {});
}

async function removeNotes(req, res) {
  const { ids } = JSON.parse(await readBody(req));
  const removed = db.prepare('DELETE FROM notes WHERE id IN (' + ids + ')').run(); // expect: no-sql-injection
  send(res, 200, { removed: removed.changes });
}

function searchByTitle(req, res) {
  const { title } = url.parse(req.url, true).query;
  send(res, 200, byTitle.all(title));
}

function pragma(req, res) {
  const { name } = url.parse(req.url, true).query;
  switch (name) {
    case 'page_size':
    case 'user_version':
      return send(res, 200, db.pragma(name));
    default:
      return send(res, 400, { error: 'name' });
  }
}

function anyPragma(req, res) {
  const { name } = url.parse(req.url, true).query;
  send(res, 200, db.pragma(`table_info(${name})`)); // expect: no-sql-injection
}

const routes = {
  'GET /notes': listNotes,
  'GET /notes/bound': listNotesBound,
  'GET /notes/ordered': listNotesOrdered,
  'GET /notes/ordered-by-name': listNotesOrderedByName,
  'GET /notes/ordered-by-any': listNotesOrderedByAny,
  'GET /notes/session': showNoteOfSession,
  'GET /notes/title': searchByTitle,
  'GET /pragma': pragma,
  'GET /pragma/any': anyPragma,
  'POST /notes': addNote,
  'POST /notes/bound': addNoteBound,
  'POST /notes/many': addNotes,
  'POST /notes/tag': tagNotes,
  'POST /notes/remove': removeNotes,
};

const server = http.createServer((req, res) => {
  const { pathname } = url.parse(req.url);
  const handler = routes[`${req.method} ${pathname}`];
  if (handler) return handler(req, res);
  showNote(req, res, pathname.split('/'));
});

server.listen(8080);
