import { defineModel } from '../define-model.js'

/** Words of a hash become hexadecimal digits, those of a cipher base64, unless another encoder is given. */
export const cryptoJs = defineModel({
  name: 'crypto-js',
  docs: 'https://cryptojs.gitbook.io/docs',
  packages: ['crypto-js'],
  sanitizers: [
    {
      at: '{MD5,SHA1,SHA224,SHA256,SHA384,SHA512,SHA3,RIPEMD160,HmacMD5,HmacSHA1,HmacSHA256,HmacSHA512,PBKDF2}',
      in: '*',
      clears: ['sql', 'nosql', 'command', 'html', 'xml', 'log', 'header'],
    },
    { at: '{AES,DES,TripleDES,Rabbit,RC4}.encrypt', in: '*', clears: ['sql', 'nosql', 'command', 'html', 'xml', 'log', 'header'] },
  ],
})
