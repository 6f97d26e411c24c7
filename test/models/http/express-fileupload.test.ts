import { expressFileupload } from '../../../src/models/http/express-fileupload.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(expressFileupload, {
  'sources {UploadedFile,FileArray.*}.{name,mimetype,encoding}': `import type { UploadedFile } from 'express-fileupload'
    export const store = (file: UploadedFile) => file.mv(folder + file.name)`,
  'sources {UploadedFile,FileArray.*}.data': `import type { FileArray } from 'express-fileupload'
    export const read = (files: FileArray) => files.avatar.data`,
  'sinks {UploadedFile,FileArray.*}.mv(0)': `import type { UploadedFile } from 'express-fileupload'
    export const keep = (upload: UploadedFile) => upload.mv(file)`,
  'sinks default(0).tempFileDir': `import fileUpload from 'express-fileupload'
    app.use(fileUpload({ useTempFiles: true, tempFileDir: folder }))`,
})
