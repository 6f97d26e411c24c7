/** How libraries write comparisons in objects: Prisma, Sequelize, MongoDB, MikroORM, LoopBack, by their own key. */
export const OPERATORS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    equals: '=',
    eq: '=',
    is: '=',
    equal: '=',
    equalto: '=',
    not: '!=',
    ne: '!=',
    neq: '!=',
    isnot: '!=',
    in: 'in',
    inq: 'in',
    inarray: 'in',
    any: 'in',
    contained: 'in',
    notin: '!in',
    nin: '!in',
    notinarray: '!in',
    lt: '<',
    lte: '<=',
    gt: '>',
    gte: '>=',
    lessthan: '<',
    lessthanorequal: '<=',
    morethan: '>',
    morethanorequal: '>=',
    between: 'between',
    notbetween: '!between',
    like: 'like',
    ilike: 'like',
    re: 'like',
    regex: 'like',
    regexp: 'like',
    iregexp: 'like',
    contains: 'like',
    startswith: 'like',
    endswith: 'like',
    substring: 'like',
    search: 'like',
    notlike: '!like',
    notilike: '!like',
    isnull: 'null',
    isnotnull: '!null',
    exists: 'null',
    has: 'has',
    hassome: 'has',
    hasevery: 'has',
    arraycontains: 'has',
    all: 'has',
    elemmatch: 'has',
    size: 'size',
    type: 'type',
    mode: '',
    options: '',
  }),
)

/** What a comparison's name says, whichever library writes it: `$in`, `notIn`, `<>`. `undefined`: it is none. */
export function operatorOf(name: string): { operator: string; negated: boolean } | undefined {
  const sign = SIGNS.get(name.trim().toLowerCase())
  const found = sign ?? OPERATORS.get(name.replace(/^\$/, '').toLowerCase())
  if (found === undefined) return undefined
  return found.startsWith('!') && found !== '!=' ? { operator: found.slice(1), negated: true } : { operator: found, negated: found === '!=' }
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['=', '='],
  ['==', '='],
  ['===', '='],
  ['!=', '!='],
  ['<>', '!='],
  ['<', '<'],
  ['<=', '<='],
  ['>', '>'],
  ['>=', '>='],
  ['in', 'in'],
  ['not in', '!in'],
  ['not-in', '!in'],
  ['is', '='],
  ['is not', '!='],
  ['like', 'like'],
  ['ilike', 'like'],
  ['array-contains', 'has'],
])

/** Keys that join conditions. */
export const ALL: ReadonlySet<string> = new Set(['and', '$and', 'AND'])
export const SOME: ReadonlySet<string> = new Set(['or', '$or', 'OR'])
export const NONE: ReadonlySet<string> = new Set(['$nor', '$not', 'NOT'])

/** Keys around the conditions of a related record. */
export const RELATIONS: ReadonlyMap<string, boolean> = new Map([
  ['is', false],
  ['some', false],
  ['every', false],
  ['isNot', true],
  ['none', true],
])
