/** A change of a file's text, for a fix or a suggestion. */
export interface Edit {
  readonly range: readonly [from: number, to: number]
  readonly text: string
}
