'use strict'

const DOMPurify = require('isomorphic-dompurify')
const ejs = require('ejs')
const escapeHtml = require('escape-html')
const { Router } = require('express')
const { marked } = require('marked')

const pages = Router()

const LAYOUTS = { small: 'layouts/small', large: 'layouts/large' }

function layout(title, body) {
  return `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`
}

// The search page of the shop: what was looked for stands above the results.
pages.get('/search', (req, res) => {
  res.send(layout('Search', `<h1>Results for ${req.query.q}</h1>`)) // expect: no-reflected-xss
})

pages.get('/search/escaped', (req, res) => {
  const q = escapeHtml(String(req.query.q))
  res.send(layout(`Search: ${q}`, `<h1>Results for ${q}</h1>`))
})

pages.get('/search/suggest', (req, res) => {
  res.type('text/plain')
  res.send(`Did you mean ${req.query.q}?`)
})

// Errors are pages as well.
pages.get('/products/:id', (req, res) => {
  if (!/^\d+$/.test(req.params.id)) return res.status(400).send(`No such product: ${req.params.id}`) // expect: no-reflected-xss
  res.send(layout('Product', `<h1>Product ${req.params.id}</h1>`))
})

pages.get('/notes/preview', (req, res) => {
  const html = marked.parse(String(req.query.text))
  res.send(html) // expect: no-reflected-xss
})

pages.get('/notes/preview/clean', (req, res) => {
  res.send(DOMPurify.sanitize(marked.parse(String(req.query.text))))
})

// Letters to customers: marketing edits the text, and must not edit the program.
pages.get('/letters', (req, res) => {
  const letter = ejs.compile(`Dear <%= name %>,\n${req.query.text}`) // expect: no-template-injection
  res.type('text').send(letter({ name: req.query.name }))
})

pages.get('/letters/data', (req, res) => {
  const letter = ejs.compile('Dear <%= name %>,\n<%= text %>')
  res.type('text').send(letter({ name: req.query.name, text: req.query.text }))
})

pages.get('/card', (req, res) => {
  res.render('card', { title: 'Card', ...req.query }) // expect: no-template-injection
})

pages.get('/card/named', (req, res) => {
  const view = Object.hasOwn(LAYOUTS, req.query.layout) ? LAYOUTS[req.query.layout] : LAYOUTS.large
  res.render(view, { title: 'Card', name: req.query.name })
})

pages.get('/help/:topic', (req, res) => {
  res.render(`help/${req.params.topic}`) // expect: no-template-injection
})

// A list for spreadsheets is saved, not shown.
pages.get('/export.csv', (req, res) => {
  res.attachment('export.csv')
  res.send(`name,query\nsearch,${req.query.q}\n`)
})

module.exports = pages
