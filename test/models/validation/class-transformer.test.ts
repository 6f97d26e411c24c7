import { classTransformer } from '../../../src/models/validation/class-transformer.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(classTransformer, {
  'steps {plainToInstance,plainToClass,plainToClassFromExist}': `import { plainToInstance } from 'class-transformer'
    const user = plainToInstance(User, body)`,
  'steps {instanceToPlain,classToPlain,instanceToInstance,classToClass}': `import { instanceToPlain } from 'class-transformer'
    const plain = instanceToPlain(user)`,
  'steps {classToPlainFromExist,classToClassFromExist}': `import { classToPlainFromExist } from 'class-transformer'
    const plain = classToPlainFromExist(user, target)`,
  'steps {deserialize,deserializeArray}': `import { deserialize } from 'class-transformer'
    const user = deserialize(User, text)`,
  'steps serialize': `import { serialize } from 'class-transformer'
    const text = serialize(user)`,
  'sanitizers {plainToInstance,plainToClass,plainToClassFromExist}': `import { plainToInstance } from 'class-transformer'
    plainToInstance(User, body, { excludeExtraneousValues: true })`,
})
