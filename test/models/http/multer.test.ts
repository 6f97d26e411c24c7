import { multer } from '../../../src/models/http/multer.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(multer, {
  'sources File.{fieldname,mimetype,encoding}': `import multer from 'multer'
    const storage = multer.diskStorage({
      filename: (req, file, cb) => {
        cb(null, file.fieldname)
      },
    })`,
  'sources File.originalname': `import multer from 'multer'
    const storage = multer.diskStorage({
      filename: (req, file, cb) => {
        cb(null, file.originalname)
      },
    })`,
  'sources File.{buffer,stream}': `export class AvatarService {
      async store(file: Express.Multer.File) {
        return this.images.put(file.buffer)
      }
    }`,
  'sources UploadRequest.body': `import multer from 'multer'
    const storage = multer.diskStorage({
      filename: (req, file, cb) => {
        cb(null, req.body.name)
      },
    })`,
  'sources UploadRequest.query': `import multer from 'multer'
    const upload = multer({ fileFilter: (req, file, cb) => cb(null, req.query.kind === file.mimetype) })`,
  'sources UploadRequest.params.*': `import multer from 'multer'
    const storage = multer.diskStorage({
      filename: (req, file, cb) => {
        cb(null, req.params.id)
      },
    })`,
  'sources UploadRequest.headers.*': `import multer from 'multer'
    const storage = multer.diskStorage({
      filename: (req, file, cb) => {
        cb(null, req.headers['x-name'])
      },
    })`,
  'sinks default(0).dest': `import multer from 'multer'
    const upload = multer({ dest: folder })`,
  'sinks diskStorage(0).destination(2)(1)': `import multer from 'multer'
    multer.diskStorage({ destination: (req, file, done) => done(null, folder) })`,
  'sinks diskStorage(0).filename(2)(1)': `import multer from 'multer'
    multer.diskStorage({ filename(req, file, done) { done(null, file.originalname) } })`,
})
