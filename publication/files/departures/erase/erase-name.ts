import { inArray, type SQL, sql } from 'drizzle-orm'
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
import { type Departed, hidesName } from '../departed'
import { eraseNameFromAddresses } from './erase-name-from-addresses'
import { eraseNameFromPictures } from './erase-name-from-pictures'
import type { HeldForErasing } from './hold-all'
import { replacementsFor } from './replacements-for'
import { replaceIn } from './text-columns'

/**
 * Takes their name out of everything they wrote and of the correspondences they wrote in, whoever's letter it stands in. In what
 * others wrote elsewhere it stays: that is theirs.
 */
export async function eraseName(
  transaction: Transaction,
  departed: Departed,
  held: HeldForErasing,
): Promise<void> {
  if (!hidesName(departed)) return
  const replacements = replacementsFor(departed)
  for (const [table, which] of placesOf(departed, held))
    await replaceIn(transaction, table, replacements, which)
  await eraseNameFromPictures(transaction, departed)
  await eraseNameFromAddresses(transaction, departed, held)
}

function placesOf({ memberId }: Departed, { dialogueIds, pieceIds }: HeldForErasing): [PgTable, SQL][] {
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
    [media, sql`${media.uploadedBy} = ${memberId}`],
  ]
}
