import { mailAttachments } from '../../../src/models/files/mail-attachments.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(mailAttachments, {
  'sinks Transporter.sendMail(0).attachments.path': `import nodemailer from 'nodemailer'
    const mail = nodemailer.createTransport('smtp://localhost')
    await mail.sendMail({ to: 'a@example.com', attachments: [{ path: file }] })`,
  'sinks Transporter.sendMail(0).{html,text}.path': `import { createTransport } from 'nodemailer'
    createTransport(settings).sendMail({ html: { path: file } })`,
})
