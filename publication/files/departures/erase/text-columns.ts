import { getTableColumns, type SQL, sql } from 'drizzle-orm'
import { type PgColumn, PgJsonb, type PgTable } from 'drizzle-orm/pg-core'
import type { Transaction } from '@/db/client'
import {
  authors,
  compositions,
  issueDrafts,
  issues,
  letterChanges,
  letterRevisions,
  letters,
  pieces,
  plannedPieces,
  revisions,
  standingPages,
} from '@/db/schema'
import type { Replacement } from './replacements-for'

/** Every table with texts that can lead to another page or show a picture. */
export const TEXTS_WITH_LINKS: PgTable[] = [
  pieces,
  letters,
  revisions,
  compositions,
  letterRevisions,
  letterChanges,
  authors,
  standingPages,
  plannedPieces,
  issues,
  issueDrafts,
]

/** Columns that hold no words of people: ids, addresses, hashes, names of files. */
const NOT_WORDS = new Set([
  'feedId',
  'slug',
  'sourceHash',
  'hash',
  'name',
  'fingerprint',
  'envelopeFrom',
  'fromAddress',
  'messageId',
])

/** Every other column of a table with text in it, so that no list can forget one. */
function textColumns(table: PgTable): PgColumn[] {
  return Object.entries(getTableColumns(table) as Record<string, PgColumn>).flatMap(([key, column]) => {
    if (NOT_WORDS.has(key) || column.generated || column.enumValues?.length) return []
    return column.getSQLType() === 'text' || column instanceof PgJsonb ? [column] : []
  })
}

/** Replaces by patterns in every text of these rows. */
export async function replaceIn(
  transaction: Transaction,
  table: PgTable,
  replacements: Replacement[],
  which: SQL,
): Promise<void> {
  const replaced = (text: SQL) =>
    replacements.reduce(
      (before, { pattern, flags, by }) => sql`regexp_replace(${before}, ${pattern}, ${by}, ${flags})`,
      text,
    )
  for (const column of textColumns(table)) await updateColumn(transaction, table, column, replaced, which)
}

/** Replaces exactly these signs in every text of a table. */
export async function replaceExactly(
  transaction: Transaction,
  table: PgTable,
  from: string,
  to: string,
): Promise<void> {
  for (const column of textColumns(table))
    await updateColumn(
      transaction,
      table,
      column,
      (text) => sql`replace(${text}, ${from}, ${to})`,
      sql`position(${from} in ${column}::text) > 0`,
    )
}

async function updateColumn(
  transaction: Transaction,
  table: PgTable,
  column: PgColumn,
  replaced: (text: SQL) => SQL,
  which: SQL,
): Promise<void> {
  const after = replaced(sql`${column}::text`)
  const cast = column instanceof PgJsonb ? sql`::jsonb` : sql``
  await transaction.execute(
    sql`update ${table} set ${sql.identifier(inDatabase(column))} = (${after})${cast}
      where ${which} and ${column}::text <> ${after}`,
  )
}

/** What the database calls it: drizzle says what the code does. */
function inDatabase({ name }: PgColumn): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
