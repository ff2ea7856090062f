import type { Database, Transaction } from '@/db/client'
import type { Media } from '@/db/schema'
import { selectSpelled, spellingsOf } from '@/publication/pictures/media/select-spelled'
import { spelledForReaders } from './spelled-for-readers'

/** Of the pictures that are spelled so, those that something published spells, by their name or a variant's address. */
export async function selectPublic(database: Database | Transaction, spelled: string[]): Promise<Media[]> {
  const rows = await selectSpelled(database, spelled)
  const shown = await spelledForReaders(database, rows.flatMap(spellingsOf))
  return rows.filter((row) => spellingsOf(row).some((spelling) => shown.has(spelling)))
}
