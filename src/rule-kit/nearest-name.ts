/** Number of single-character edits, and of swapped neighbours, that turn one word into another. */
function countEdits(from: string, to: string): number {
  const rows = [Array.from({ length: to.length + 1 }, (_, index) => index)]
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    rows.push(current)
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1]
      const isSwapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      const replaced = at(row - 1, column - 1) + (isSame ? 0 : 1)
      const swapped = isSwapped ? at(row - 2, column - 2) + 1 : Infinity
      current.push(Math.min(replaced, at(row - 1, column) + 1, at(row, column - 1) + 1, swapped))
    }
  }
  return at(from.length, to.length)
}

/**
 * The name a person most likely meant, for "Did you mean …?". `undefined` when nothing is near: a wrong guess is worse than none.
 *
 * @example
 * findNearestName('threatModel', ['threatModels', 'models']) // 'threatModels'
 */
export function findNearestName(typed: string, names: readonly string[]): string | undefined {
  if (typed.length > 100) return undefined
  const word = typed.toLowerCase()
  let nearest: string | undefined
  let fewest = Math.max(1, Math.floor(typed.length / 3)) + 1
  for (const name of names) {
    const edits = countEdits(word, name.toLowerCase())
    if (edits < fewest) [nearest, fewest] = [name, edits]
  }
  return nearest
}
