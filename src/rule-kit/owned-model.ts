import { isOwnerField, isPersonalModel, isUnowned, ownerFieldsOf, type Analysis, type Query, type Routes } from '../analysis/index.js'
import type { Settings } from './settings.js'

/** Models whose records belong to somebody, by their names alone. */
const OWNED =
  /^\w*(?:order|invoice|payment|payout|refund|transaction|transfer|subscription|receipt|expense|budget|wallet|cart|basket|checkout|booking|reservation|appointment|prescription|message|conversation|chat|inbox|mail|email|document|attachment|upload|note|memo|todo|task|reminder|notification|address|apikey|creditcard|paymentmethod|bankaccount|account|medicalrecord|healthrecord|statement|claim|ticket|draft|journal|diary|wishlist|favou?rite|bookmark|device|userfile|vault|secret|credential|savedsearch)s?$/

/** Models of people: what is read of them may be meant for all, what is written isn't. */
const PEOPLE = /^(?:app|end|site|auth)?(?:user|customer|member|patient|employee|profile|userprofile|person)(?:setting|preference|detail|info)?s?$/

/** Models that are read by everybody. */
const SHARED =
  /^\w*(?:product|category|categories|tag|article|post|page|blog|news|faq|country|city|currency|language|locale|plan|template|setting|config|configuration|feature|permission|role|menu|banner|event|course|lesson|movie|book|song|genre|brand|store|shop|restaurant|recipe|review|comment|topic|thread|forum|job|vacancy|location|status|type|option|translation)s?$/

/** Why a model's records are taken for somebody's own: the model's fields, what other queries of the file do, or its name. */
export type Ownership = 'field' | 'sibling' | 'name' | undefined

/** A query of the same model that is tied to the caller: the field that ties it, and the caller as it is written there. */
export interface Sibling {
  readonly query: Query
  readonly field: string
  /** Absent where the value isn't the caller in sight. */
  readonly value: string | undefined
}

/** Other queries of the file on the same model that name its owner, by a filter or by what they write. */
export function siblingsOf(analysis: Analysis, routes: Routes, query: Query, settings: Settings): Sibling[] {
  const name = query.model?.simpleName
  if (name === undefined) return []
  const { text } = analysis.facts.module
  const out: Sibling[] = []
  for (const other of analysis.queries.list) {
    if (other === query || other.model?.simpleName !== name) continue
    for (const { field, value, negated } of other.filter.conditions) {
      if (negated || !value || !isOwnerField(field, settings.ownerFields) || routes.callers.clientValue(value)) continue
      out.push({ query: other, field, value: routes.isCaller(value) ? text.slice(...value.range) : undefined })
    }
    const columns = /\binsert\s+into\s[^()]+\(([^()]*)\)/i.exec(other.text ?? '')?.[1]?.split(',') ?? []
    for (const column of columns) if (isOwnerField(column.trim(), settings.ownerFields)) out.push({ query: other, field: column.trim(), value: undefined })
    const data = other.operation === 'create' && other.data ? analysis.facts.values.resolve(other.data) : undefined
    if (data?.type !== 'ObjectExpression') continue
    for (const property of data.properties) {
      if (property.type !== 'Property' || property.key.type !== 'Identifier' || property.computed) continue
      if (isOwnerField(property.key.name, settings.ownerFields) && routes.isCaller(property.value)) {
        out.push({ query: other, field: property.key.name, value: text.slice(...property.value.range) })
      }
    }
  }
  return out
}

/** Whether a model's records belong to somebody, as far as the file shows it. */
export function ownershipOf(query: Query, siblings: readonly Sibling[], settings: Settings): Ownership {
  const { model } = query
  if (!model) return undefined
  const bare = (name: string): string => name.toLowerCase().replace(/[^a-z\d]/g, '')
  if (settings.publicModels.some((name) => bare(name) === bare(model.name) || bare(name) === model.simpleName)) return undefined
  const reads = query.operation === 'read-one' || query.operation === 'read-many' || query.operation === 'count'
  const isShared = SHARED.test(model.simpleName) || PEOPLE.test(model.simpleName)
  if (reads && isShared) return undefined
  if (siblings.length > 0) return 'sibling'
  if (model.definition && ownerFieldsOf(model.definition, settings.ownerFields).length > 0) return 'field'
  if (model.definition && isUnowned(model.definition, settings.ownerFields) && !PEOPLE.test(model.simpleName) && !isPersonalModel(model.simpleName)) return undefined
  return OWNED.test(model.simpleName) || (!reads && PEOPLE.test(model.simpleName)) ? 'name' : undefined
}
