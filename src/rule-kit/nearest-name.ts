/** Number of single-character edits that turn one word into another. */
function countEdits(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1)
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[to.length] ?? 0
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
