const names = ['sales', 'returns', 'stock']

export function isReportName(name: string): boolean {
  return names.includes(name)
}
