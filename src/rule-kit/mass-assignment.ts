import { contains, fieldsOfType, mayWriteDynamically, writtenType, type Analysis, type Node, type Origin, type Step } from '../analysis/index.js'
import { kinds } from '../models/kinds.js'
import { isConcerned, mayReceive } from './analysis.js'
import { findModelFields, schemaOf } from './allowed-fields.js'
import { mayBeValidated, omitsPrivileged, pipedBy } from './assignment-guards.js'
import { findAssignments, type Assignment } from './assignments.js'
import type { RuleContext } from './create-rule.js'
import { isPrivileged } from './privileged-fields.js'
import type { Settings } from './settings.js'

/** Fields of the request that get into a record as they come. */
export interface OpenAssignment {
  readonly assignment: Assignment
  readonly origin: Origin
}

/** Constructions of what may be a record of another file. */
const CONSTRUCTION = /\bnew\s+[A-Z]/

/** Words of files that handle requests. */
const INPUT = /\b(?:body|payload|query|input|formData|json)\b|@Body/

/** Whether the text of a file leaves room for a record that is given fields by a request. */
export function mayAssign(context: RuleContext): boolean {
  const { text } = context.sourceCode
  return mayReceive(context) && (isConcerned(context, [{ sink: 'assign' }]) || mayWriteDynamically(text) || (CONSTRUCTION.test(text) && INPUT.test(text)))
}

/** The places where whoever sends a request chooses the fields of a record. */
export function* findOpenAssignments(analysis: Analysis, settings: Settings): Iterable<OpenAssignment> {
  if (!settings.threatModels.includes('remote')) return
  const reported: Node[] = []
  for (const assignment of findAssignments(analysis)) {
    const { value, names, node } = assignment
    if (reported.some((one) => contains(one, value))) continue
    const flow = analysis.flow(value, { kind: 'assign', facts: kinds.assign, needsObject: !names, trustNames: settings.trustNames })
    const origin = flow.origins.find((one) => isOpen(assignment, one, analysis, settings))
    // One weakness, one finding: what was merged into a record is saved later on.
    if (!origin || passes(origin, reported)) continue
    reported.push(node)
    yield { assignment, origin }
  }
}

/** Functions that store the record they are given do what they are for: only requests count. */
function isOpen(assignment: Assignment, origin: Origin, analysis: Analysis, settings: Settings): boolean {
  if (origin.source?.kind !== 'remote') return false
  const piped = pipedBy(origin, analysis, settings)
  if (piped === true) return false
  if (!settings.trustNames) return true
  if (piped === 'undeclared' && !hasMore(assignment, origin, analysis, settings)) return false
  return !mayBeValidated(origin, analysis, settings) && !omitsPrivileged(assignment, origin, analysis, settings) && !isHarmlessModel(assignment, analysis, settings)
}

/**
 * A model in sight of which no field is worth setting. What it doesn't have its library drops or refuses (mongoose, sequelize, typeorm,
 * drizzle), so that all that is open is open on purpose.
 */
function isHarmlessModel({ record }: Assignment, analysis: Analysis, settings: Settings): boolean {
  const fields = record && findModelFields(record, analysis)
  // A relation lets other records be written along with this one.
  if (record && schemaOf(record, analysis)?.fields.some(({ reference }) => reference !== undefined)) return false
  return fields !== undefined && fields.length > 0 && !fields.some((field) => isPrivileged(field, settings))
}

/** A model in sight with fields worth setting that the request's own type doesn't declare. */
function hasMore({ record }: Assignment, { facts, node }: Origin, analysis: Analysis, settings: Settings): boolean {
  const type = writtenType(facts, node)
  const declared = type && fieldsOfType(facts, type)
  const fields = record && findModelFields(record, analysis)
  return declared !== undefined && (fields?.some((field) => isPrivileged(field, settings) && !declared.includes(field)) ?? false)
}

function passes(origin: Origin, places: readonly Node[]): boolean {
  for (let step: Step | undefined = origin.step; step; step = step.next) {
    const { node } = step
    if (places.some((place) => contains(place, node))) return true
  }
  return false
}
