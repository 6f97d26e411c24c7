import { cryptoJs } from '../../../src/models/crypto/crypto-js.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(cryptoJs, {
  'sanitizers {MD5,SHA1,SHA224,SHA256,SHA384,SHA512,SHA3,RIPEMD160,HmacMD5,HmacSHA1,HmacSHA256,HmacSHA512,PBKDF2}': `import CryptoJS from 'crypto-js'
    save(CryptoJS.SHA256(text).toString())`,
  'sanitizers {AES,DES,TripleDES,Rabbit,RC4}.encrypt': `import CryptoJS from 'crypto-js'
    save(CryptoJS.AES.encrypt(text, key).toString())`,
})
