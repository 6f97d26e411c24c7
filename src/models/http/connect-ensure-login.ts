import { defineModel } from '../define-model.js'

export const connectEnsureLogin = defineModel({
  name: 'connect-ensure-login',
  docs: 'https://github.com/jaredhanson/connect-ensure-login#readme',
  packages: ['connect-ensure-login'],
  protections: [{ at: '{ensureLoggedIn,ensureAuthenticated}()', does: 'authenticate' }],
})
