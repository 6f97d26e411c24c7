import postgres from 'postgres'

export const sql = postgres(process.env.DATABASE_URL!, { max: 5 })

/** Fragments compose: each one binds its own values. */
export function whereTeam(team: string) {
  return sql`team_id = ${team} and archived_at is null`
}

export async function countMembers(team: string) {
  const [row] = await sql`select count(*)::int as n from members where ${whereTeam(team)}`
  return row!.n as number
}
