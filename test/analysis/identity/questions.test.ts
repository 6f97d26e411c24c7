import { describe, expect, it } from 'vitest'
import { Questions } from '../../../src/analysis/identity/questions.js'
import { LIMITS } from '../../../src/analysis/limits.js'

/** Asks outermost questions that never end by themselves; how much was looked at for each. */
function exhaust(questions: Questions, count: number): number[] {
  return Array.from({ length: count }, () => {
    questions.beginAnew()
    let work = 0
    for (; !questions.isSpent; work++) questions.end(questions.begin())
    return work
  })
}

describe('the budget of questions', () => {
  it('is whole for the first of a file that use it up, and a tenth for the others', () => {
    const worked = exhaust(new Questions(), LIMITS.identitySpent + 5)
    expect(worked.slice(0, LIMITS.identitySpent)).toEqual(Array.from({ length: LIMITS.identitySpent }, () => LIMITS.identityWork))
    expect(worked.slice(LIMITS.identitySpent)).toEqual(Array.from({ length: 5 }, () => LIMITS.identityWork / 10))
  })

  it('is whole again for another file', () => {
    const questions = new Questions()
    exhaust(questions, LIMITS.identitySpent + 5)
    questions.enter()
    expect(exhaust(questions, 1)).toEqual([LIMITS.identityWork])
  })

  it('is not touched by those that end in time', () => {
    const questions = new Questions()
    for (let count = 0; count < LIMITS.identitySpent + 5; count++) {
      questions.beginAnew()
      questions.end(questions.begin())
    }
    expect(exhaust(questions, 1)).toEqual([LIMITS.identityWork])
  })
})
