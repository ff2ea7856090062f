import { arrayOverlaps, eq, getTableColumns, is, type SQL, sql } from 'drizzle-orm'
import { type PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Transaction } from '@/db/client'
import * as schema from '@/db/schema'
import { arrivalPictures, type Media } from '@/db/schema'
import { spellingsOf } from './select-spelled'

/** Every table with texts says in its column `pictures` which pictures they show; so no list here can forget one. */
const PICTURES_OF_TEXTS = Object.values(schema).flatMap((table) => {
  if (!is(table, PgTable)) return []
  const columns: Record<string, PgColumn> = getTableColumns(table)
  return columns.pictures ? [{ table: table as PgTable, pictures: columns.pictures }] : []
})

/** Whether anything shows this picture, whoever may read that, or it was taken in out of a mail. */
export async function isUsed(transaction: Transaction, picture: Media): Promise<boolean> {
  for (const { table, pictures } of PICTURES_OF_TEXTS) {
    if (await hasRow(transaction, table, arrayOverlaps(pictures, spellingsOf(picture)))) return true
  }
  return hasRow(transaction, arrivalPictures, eq(arrivalPictures.mediaId, picture.id))
}

async function hasRow(transaction: Transaction, table: PgTable, which: SQL): Promise<boolean> {
  const rows = await transaction.select({ one: sql`1` }).from(table).where(which).limit(1)
  return rows.length > 0
}
