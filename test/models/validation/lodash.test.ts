import { lodash } from '../../../src/models/validation/lodash.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(lodash, {
  'sinks template(0)': `import _ from 'lodash'
    const render = _.template(text)`,
  'sinks {merge,mergeWith}(1..)': `import _ from 'lodash'
    _.merge(settings, changes)`,
  'sinks defaultsDeep(1..)': `import defaultsDeep from 'lodash/defaultsDeep'
    const options = defaultsDeep({}, given, defaults)`,
  'sinks {set,setWith,update,updateWith}(1)': `import { set } from 'lodash-es'
    set(document, path, value)`,
  'sinks {invoke,invokeMap}(1)': `import _ from 'lodash'
    const answer = _.invoke(service, name, body)`,
  'sinks zipObjectDeep(0)': `const _ = require('lodash')
    const tree = _.zipObjectDeep(paths, values)`,
  'sanitizers escapeRegExp': `import escapeRegExp from 'lodash/escapeRegExp'
    const pattern = new RegExp(escapeRegExp(text))`,
  'sanitizers escape': `import { escape } from 'lodash-es'
    const safe = escape(comment)`,
  'sanitizers {toNumber,toInteger,toSafeInteger,toFinite,toLength,parseInt,size}': `import _ from 'lodash'
    const page = _.toInteger(text)`,
  'sanitizers {kebabCase,snakeCase,camelCase}': `import { kebabCase } from 'lodash'
    const slug = kebabCase(title)`,
  'guards {isNumber,isInteger,isSafeInteger,isFinite,isBoolean,isDate}': `const _ = require('lodash')
    if (!_.isNumber(page)) return`,
  'guards isString': `import isString from 'lodash/isString.js'
    if (!isString(name)) return`,
  'steps template()': `import _ from 'lodash'
    const page = _.template('<%= title %>')({ title })`,
  'steps {get,result,pick,pickBy,omit,omitBy,at,property,find,findLast,head,first,last,nth,sample,min,max}': `
    import _ from 'lodash'
    const data = _.pick(body, ['name', 'email'])`,
  'steps {clone,cloneDeep,identity,tap,thru,castArray,toArray,toPlainObject,cloneWith,cloneDeepWith}': `
    import cloneDeep from 'lodash/cloneDeep'
    const copy = cloneDeep(body)`,
  'steps {keys,keysIn,values,valuesIn,toPairs,entries,fromPairs,invert,mapKeys,mapValues,groupBy,keyBy,partition,countBy}': `
    import { mapValues } from 'lodash'
    const trimmed = mapValues(body, (field) => field.trim())`,
  'steps {map,flatMap,filter,reject,compact,uniq,uniqBy,flatten,flattenDeep,reverse,sortBy,orderBy,slice,take,takeRight}': `
    import _ from 'lodash'
    const ids = _.uniq(body.ids)`,
  'steps {drop,dropRight,initial,tail,chunk,without,difference,shuffle,sampleSize}': `import { chunk } from 'lodash'
    const batches = chunk(body.ids, 100)`,
  'steps {toString,trim,trimStart,trimEnd,toLower,toUpper,lowerCase,upperCase,lowerFirst}': `import _ from 'lodash'
    const name = _.trim(body.name)`,
  'steps {upperFirst,capitalize,startCase,deburr,pad,padStart,padEnd,repeat,truncate,join}': `import { truncate } from 'lodash'
    const title = truncate(text, { length: 80 })`,
  'steps replace': `import _ from 'lodash'
    const text = _.replace(template, 'NAME', name)`,
  'steps {split,words}': `import _ from 'lodash'
    const parts = _.split(text, ',')`,
  'steps unescape': `import { unescape } from 'lodash'
    const html = unescape(text)`,
  'steps {merge,mergeWith,assign,assignIn,assignWith,extend,extendOwn,defaults,defaultsDeep}': `import _ from 'lodash'
    const options = _.merge({}, presets, body)`,
  'steps {merge,mergeWith,assign,assignIn,assignWith,extend,extendOwn,defaults,defaultsDeep} #2': `
    import defaults from 'lodash/defaults'
    const filter = {}
    defaults(filter, query)`,
  'steps {set,setWith,update}': `import _ from 'lodash'
    const next = _.set({}, 'user.name', name)`,
  'steps {set,setWith}': `import { set } from 'lodash'
    const filter = {}
    set(filter, 'user.name', name)`,
  'steps {concat,union,unionBy,intersection,zip,zipObject,xor,defaultTo}': `import _ from 'lodash'
    const ids = _.union(defaultIds, body.ids)`,
  'sinks {merge,mergeWith,assign,assignIn,assignWith,extend,extendOwn,defaults,defaultsDeep}(1..)': `import _ from 'lodash'
    const user = await users.findById(id)
    _.merge(user, changes)`,
  'sinks {set,setWith,update}(1)': `import _ from 'lodash'
    const user = await users.findById(id)
    _.set(user, field, value)`,
  'sanitizers pick': `import _ from 'lodash'
    _.pick(body, ['name'])`,
})
