const sessions = new Map<string, { user: { id: string; role: string } }>()

export async function readSession(header: string | undefined) {
  return header === undefined ? undefined : sessions.get(header)
}
