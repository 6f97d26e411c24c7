import { defineModel } from '../define-model.js'

export const mailAttachments = defineModel({
  name: 'nodemailer',
  docs: 'https://nodemailer.com/message/attachments/',
  packages: ['nodemailer'],
  types: {
    Transporter: ['createTransport()'],
  },
  sinks: [
    { at: 'Transporter.sendMail(0).attachments.path', kind: 'path' },
    { at: 'Transporter.sendMail(0).{html,text}.path', kind: 'path' },
  ],
})
