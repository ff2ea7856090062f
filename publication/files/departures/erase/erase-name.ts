import { eq, getTableColumns, inArray, or, type SQL, sql } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Transaction } from '@/db/client'
import {
  arrivals,
  compositions,
  dialogues,
  drafts,
  letterChanges,
  letterRevisions,
  letters,
  media,
  objections,
  pieces,
  revisions,
  writtenLetters,
} from '@/db/schema'
import { countWords } from '@/publication/text/prose/reading-time'
import { type Departed, hidesName } from '../departed'
import { eraseNameFromAddresses, slugsOf } from './erase-name-from-addresses'
import { eraseNameFromPictures, type NamedPicture } from './erase-name-from-pictures'
import type { HeldForErasing } from './hold-all'
import { replacementsFor, replacementsForAddresses, replacementsForSlugs } from './replacements-for'
import { replaceIn } from './text-columns'

/**
 * Takes their name and addresses out of everything they wrote and of the correspondences they wrote in, whoever's letter it stands in. In what
 * others wrote elsewhere it stays: that is theirs. Of a name that stays, the addresses go from what readers never had.
 */
export async function eraseName(
  transaction: Transaction,
  departed: Departed,
  held: HeldForErasing,
): Promise<void> {
  const hides = hidesName(departed)
  const replacements = hides ? replacementsFor(departed) : replacementsForAddresses(departed)
  const places = hides ? placesOf(held) : placesAtDesk(held)
  const pictures = hides ? await listPictures(transaction, departed, places) : []
  for (const [table, which] of places) await replaceIn(transaction, table, replacements, which)
  if (!hides) return
  await replaceIn(transaction, media, replacements, isOneOf(pictures))
  await eraseNameFromPictures(transaction, departed, pictures)
  await eraseNameFromAddresses(transaction, departed, held)
  // What leads to other sites, once our own addresses have their new names.
  const inLinks = replacementsForSlugs(slugsOf(departed), departed.words.slug)
  for (const [table, which] of places) await replaceIn(transaction, table, inLinks, which)
  await replaceIn(transaction, media, inLinks, isOneOf(pictures))
  await countWordsAnew(transaction, held)
}

/** A name of one word becomes two, or two become one: how long a piece is to readers is counted of what they have. */
async function countWordsAnew(transaction: Transaction, { pieceIds }: HeldForErasing): Promise<void> {
  const rows = await transaction
    .select({ id: pieces.id, plainText: pieces.plainText, wordCount: pieces.wordCount })
    .from(pieces)
    .where(inArray(pieces.id, pieceIds))
  for (const { id, plainText, wordCount } of rows) {
    const counted = countWords(plainText)
    if (counted !== wordCount)
      await transaction.update(pieces).set({ wordCount: counted }).where(eq(pieces.id, id))
  }
}

const isOneOf = (pictures: NamedPicture[]) =>
  inArray(
    media.id,
    pictures.map(({ id }) => id),
  )

/** Their pictures, and those of others that these texts show: to readers a name in one of them says as much. */
async function listPictures(
  transaction: Transaction,
  { memberId }: Departed,
  places: [PgTable, SQL][],
): Promise<NamedPicture[]> {
  const spelled: string[] = []
  for (const [table, which] of places) {
    const { pictures } = getTableColumns(table) as Record<string, PgColumn>
    if (!pictures) continue
    const rows = await transaction
      .select({ pictures: sql<string[]>`${pictures}` })
      .from(table)
      .where(which)
    spelled.push(...rows.flatMap((row) => row.pictures))
  }
  return transaction
    .select({ id: media.id, name: media.name })
    .from(media)
    .where(or(eq(media.uploadedBy, memberId), inArray(media.name, spelled)))
}

function placesOf({ dialogueIds, pieceIds }: HeldForErasing): [PgTable, SQL][] {
  const inDialogue = (column: PgColumn) => inArray(column, dialogueIds)
  const ofPiece = (column: PgColumn) => inArray(column, pieceIds)
  const ofLetter = (column: PgColumn) =>
    sql`${column} in (select ${writtenLetters.id} from ${writtenLetters} where ${inDialogue(writtenLetters.dialogueId)})`
  return [
    [pieces, ofPiece(pieces.id)],
    [letters, ofPiece(letters.pieceId)],
    [
      revisions,
      sql`${revisions.draftId} in (select ${drafts.id} from ${drafts} where ${ofPiece(drafts.pieceId)})`,
    ],
    [dialogues, inDialogue(dialogues.id)],
    [compositions, inDialogue(compositions.dialogueId)],
    [writtenLetters, inDialogue(writtenLetters.dialogueId)],
    [letterRevisions, ofLetter(letterRevisions.letterId)],
    [letterChanges, ofLetter(letterChanges.letterId)],
    [objections, inDialogue(objections.dialogueId)],
    [arrivals, inDialogue(arrivals.dialogueId)],
  ]
}

/** What others wrote with them, but for letters that readers have. */
function placesAtDesk({ dialogueIds }: HeldForErasing): [PgTable, SQL][] {
  const ofLetter = (column: PgColumn) =>
    sql`${column} in (select ${writtenLetters.id} from ${writtenLetters} where ${inArray(writtenLetters.dialogueId, dialogueIds)}
      and not exists (select from ${letters} where ${letters.writtenLetterId} = ${writtenLetters.id}))`
  return [
    [dialogues, inArray(dialogues.id, dialogueIds)],
    [writtenLetters, ofLetter(writtenLetters.id)],
    [letterRevisions, ofLetter(letterRevisions.letterId)],
    [letterChanges, ofLetter(letterChanges.letterId)],
    [objections, inArray(objections.dialogueId, dialogueIds)],
    [arrivals, inArray(arrivals.dialogueId, dialogueIds)],
  ]
}
