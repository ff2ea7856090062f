import { Client } from 'pg'

/** Also where no site has worked yet: mail may wait there all the same. */
const MARK = `insert into public.heartbeat (id, beat_at, database) values (1, now(), 'copied')
  on conflict (id) do update set database = 'copied'`

/**
 * Has a site that begins on this database see that it is another than it was: then nothing is mailed by itself until an
 * owner decides. See docs/decisions/0028-a-restored-site-is-silent.md.
 */
export async function markCopy(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query(`select to_regclass('public.heartbeat') is not null as "isThere"`)
    if (rows[0]?.isThere) await client.query(MARK)
  } finally {
    await client.end()
  }
}
