import { asc } from 'drizzle-orm'
import { type Database, db, type Transaction } from '@/db/client'
import { type Media, media } from '@/db/schema'
import { spellingsOf } from '@/publication/pictures/media/select-spelled'
import { spelledForReaders } from './spelled-for-readers'

/** Every picture that something published spells, by name. */
export async function listPublicPictures(
  database: Database | Transaction = db(),
): Promise<Pick<Media, 'name' | 'hash' | 'widths'>[]> {
  const shown = await spelledForReaders(database)
  const { name, hash, widths } = media
  const rows = await database.select({ name, hash, widths }).from(media).orderBy(asc(name))
  return rows.filter((row) => spellingsOf(row).some((spelling) => shown.has(spelling)))
}
