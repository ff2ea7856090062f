import { afterAll, beforeAll, expect } from 'vitest'
import { pool } from '@/db/client'
import { correspondence } from '@/publication/files/departures/testing/everything/correspondence'
import { aMember } from './a-member'
import { anAuthor } from './publish'

/**
 * For a file of tests of what somebody does with what is theirs: two others write each other meanwhile, and have everything that
 * there can be of it. Whatever is done, all of that is at the end as it was, and nothing of it is taken for one's own.
 */
export function withNeighbours(): void {
  let before: Set<string>
  beforeAll(async () => {
    const nora = await aNeighbour('Nora')
    await correspondence(nora, await aNeighbour('Otto'), nora.authorId ?? '')
    before = await listRows()
  })
  afterAll(async () => {
    const now = await listRows()
    expect([...before].filter((row) => !now.has(row))).toEqual([])
  })
}

async function aNeighbour(name: string) {
  const authorId = await anAuthor(`${name.toLowerCase()}-naast`)
  return aMember('contributor', { email: `${name}@naast.example`, name: `${name} Naast`, authorId })
}

/** Every row of every table of ours with the name of the table, but for the number that counts editions. */
async function listRows(): Promise<Set<string>> {
  const { rows: tables } = await pool().query(
    "select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename <> 'edition'",
  )
  const each = tables.map(({ name }) => `select '${name} ' || to_jsonb(it)::text as row from ${name} it`)
  const { rows } = await pool().query(each.join(' union all '))
  return new Set(rows.map(({ row }) => row))
}
