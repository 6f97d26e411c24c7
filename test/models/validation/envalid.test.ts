import { envalid } from '../../../src/models/validation/envalid.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(envalid, {
  'schemas objects {cleanEnv,customCleanEnv}(1)': `import { cleanEnv, str, port } from 'envalid'
    export const env = cleanEnv(process.env, { HOST: str(), PORT: port() })`,
  'schemas strings {str,email,host,url}()': `import { str } from 'envalid'
    const specs = { SECRET: str() }`,
  'schemas narrows {num,port,bool}()': `import { port } from 'envalid'
    const specs = { PORT: port({ default: 3000 }) }`,
  'schemas validators {cleanEnv,customCleanEnv}': `import * as envalid from 'envalid'
    const env = envalid.cleanEnv(process.env, { PORT: envalid.port() })`,
})
