const router = require('express').Router()
const auth = require('../middleware/auth')
const controller = require('../controllers/accounts')

router.post('/', controller.create)
router.post('/register', controller.register)
router.get('/back', controller.back)
router.patch('/me', auth, controller.change)
router.get('/me/picture', auth, controller.picture)
router.post('/me/picture/rotation', auth, controller.rotate)

module.exports = router
