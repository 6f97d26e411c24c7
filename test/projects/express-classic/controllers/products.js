const products = require('../services/products')

exports.search = async (req, res, next) => {
  try {
    res.json(await products.search(req.query))
  } catch (error) {
    next(error)
  }
}

exports.list = async (req, res) => {
  res.json(await products.list(req.query.sort))
}

exports.show = async function (req, res) {
  const [product] = await products.byId(req.params.id)
  if (!product) return res.sendStatus(404)
  res.json(product)
}

exports.related = async function (req, res) {
  const [rows] = await products.related(req.params.id)
  res.json(rows)
}

exports.preview = (req, res) => {
  res.send('<h1>' + req.query.title + '</h1>') // expect: no-reflected-xss
}
