/** For a regular expression that finds the text as it is. */
export function escapeRegex(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

export function toArray(value: string | string[]): string[] {
  return Array.isArray(value) ? value : [value]
}
