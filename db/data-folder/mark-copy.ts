import { Client } from 'pg'

/**
 * Has a site that begins on this database see that it is another than it was: then nothing is mailed by itself until an
 * owner decides. See docs/decisions/0035-a-restored-site-is-silent.md.
 */
export async function markCopy(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query(`select to_regclass('public.heartbeat') is not null as "isThere"`)
    if (rows[0]?.isThere) await client.query(`update public.heartbeat set database = 'copied'`)
  } finally {
    await client.end()
  }
}
