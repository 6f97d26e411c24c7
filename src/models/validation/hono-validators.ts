import { defineModel } from '../define-model.js'

/** Hono's validation middleware: the same call for each schema library. */
export const honoValidators = defineModel({
  name: 'Hono validators',
  docs: 'https://hono.dev/docs/guides/validation',
  packages: [
    '@hono/zod-validator',
    '@hono/valibot-validator',
    '@hono/typebox-validator',
    '@hono/arktype-validator',
    '@hono/standard-validator',
    '@hono/ajv-validator',
  ],
  requestSchemas: [{ at: '{zValidator,vValidator,tbValidator,arktypeValidator,sValidator,ajvValidator}', schema: '(1)', key: '(0)' }],
})
