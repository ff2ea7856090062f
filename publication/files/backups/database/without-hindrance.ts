import type { Client } from 'pg'

type ForeignKey = { table: string; name: string; definition: string }

/**
 * Fills tables that refer to each other, in whatever order, as the owner of a database may do without being its
 * superuser: without foreign keys, which are made again (and looked at) afterwards, and without triggers.
 */
export async function withoutHindrance(
  client: Client,
  tables: string[],
  fill: () => Promise<void>,
): Promise<void> {
  const names = tables.map((name) => `public.${client.escapeIdentifier(name)}`)
  const { rows: keys } = await client.query<ForeignKey>(`
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`)
  const named = (name: string) => client.escapeIdentifier(name)
  for (const { table, name } of keys)
    await client.query(`alter table ${table} drop constraint ${named(name)}`)
  for (const name of names) await client.query(`alter table ${name} disable trigger user`)
  // What the migrations put in themselves.
  if (names.length > 0) await client.query(`truncate ${names.join(', ')}`)
  await fill()
  for (const { table, name, definition } of keys)
    await client.query(`alter table ${table} add constraint ${named(name)} ${definition}`)
  for (const name of names) await client.query(`alter table ${name} enable trigger user`)
}
