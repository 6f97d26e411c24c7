export const sessions = new Map<string, { user: { id: string } }>()
