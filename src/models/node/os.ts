import { defineModel } from '../define-model.js'

/** What the machine says of itself; nobody who sends requests has a hand in it. */
export const os = defineModel({
  name: 'os',
  docs: 'https://nodejs.org/api/os.html',
  packages: ['os'],
  sanitizers: [
    {
      at: '{platform,arch,type,release,version,machine,endianness,hostname,uptime,totalmem,freemem,loadavg,availableParallelism}',
      in: '*',
      clears: 'all',
    },
  ],
})
