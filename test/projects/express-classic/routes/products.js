const router = require('express').Router()
const controller = require('../controllers/products')

router.get('/', controller.search)
router.get('/list', controller.list)
router.get('/preview', controller.preview)
router.get('/:id', controller.show)
router.get('/:id/related', controller.related)

module.exports = router
