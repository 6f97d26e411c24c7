const { Router } = require('express')

const router = Router()

router.use('/products', require('./products'))
router.use('/accounts', require('./accounts'))

module.exports = router
