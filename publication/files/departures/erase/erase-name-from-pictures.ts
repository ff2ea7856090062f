import { eq, getTableColumns, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Transaction } from '@/db/client'
import { type Media, media } from '@/db/schema'
import type { Departed } from '../departed'
import { slugsOf } from './erase-name-from-addresses'
import { replaceExactly, TEXTS_WITH_LINKS } from './text-columns'

/** A picture as texts spell it. */
export type NamedPicture = Pick<Media, 'id' | 'name'>

/** Whichever of these pictures is called after them gets another name, in its row and wherever a text spells it. */
export async function eraseNameFromPictures(
  transaction: Transaction,
  departed: Departed,
  pictures: NamedPicture[],
): Promise<void> {
  for (const { id, name } of pictures) {
    const parts = `-${name.replace(/[^a-z0-9]+/g, '-')}-`
    if (!slugsOf(departed).some((slug) => parts.includes(`-${slug}-`))) continue
    const renamed = `${departed.words.picture}-${id.slice(0, 8)}${id.slice(9, 13)}${id.slice(14, 18)}${name.slice(name.lastIndexOf('.'))}`
    await transaction.update(media).set({ name: renamed }).where(eq(media.id, id))
    await renameIn(transaction, name, renamed)
  }
}

async function renameIn(transaction: Transaction, from: string, to: string): Promise<void> {
  for (const table of TEXTS_WITH_LINKS) {
    const { closedPictures } = getTableColumns(table) as Record<string, PgColumn>
    // Before the text: a picture that is closed stays so.
    if (closedPictures)
      await transaction.execute(
        sql`update ${table} set closed_pictures = array_replace(closed_pictures, ${from}, ${to})
          where ${from} = any(closed_pictures)`,
      )
    await replaceExactly(transaction, table, `/media/${from}`, `/media/${to}`)
  }
}
