import { defineModel } from '../define-model.js'

/** `PassportStrategy(Strategy)` is a class with the constructor of the strategy given to it. */
export const nestjsPassport = defineModel({
  name: '@nestjs/passport',
  docs: 'https://docs.nestjs.com/recipes/passport',
  packages: ['@nestjs/passport'],
  aliases: [{ at: 'PassportStrategy', of: 0 }],
  protections: [{ at: 'AuthGuard()', does: 'authenticate' }],
})
