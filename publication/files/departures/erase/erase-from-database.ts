import type { Transaction } from '@/db/client'
import { lockDeparture } from '@/publication/people/departures/end-departure'
import { hideByline } from '@/publication/people/departures/hide-byline'
import { type Departed, hidesName } from '../departed'
import { eraseAnswers } from './erase-answers'
import { eraseEssays } from './erase-essays'
import { eraseFindings } from './erase-findings'
import { eraseFromIssues } from './erase-from-issues'
import { eraseFromQueue } from './erase-from-queue'
import { eraseLetters } from './erase-letters'
import { eraseMails } from './erase-mails'
import { eraseMember } from './erase-member'
import { eraseName } from './erase-name'
import { erasePictures } from './erase-pictures'
import { erasePieces } from './erase-pieces'
import { erasePlans } from './erase-plans'
import { eraseReader } from './erase-reader'
import { holdAll } from './hold-all'

/** Erases somebody from every table. Rows by which others are told apart from them stay, without anything of theirs in them. */
export async function eraseFromDatabase(
  transaction: Transaction,
  departed: Departed,
  now: Date,
): Promise<void> {
  const held = await holdAll(transaction, departed)
  // Taken back, or erased by another process meanwhile.
  if (!(await lockDeparture(transaction, departed.memberId))) return
  if (hidesName(departed) && departed.isNamed)
    await hideByline(transaction, departed.memberId, departed.words.name)
  await eraseFromQueue(transaction, departed)
  const erasedPieces = await erasePieces(transaction, departed, held, now)
  await eraseEssays(transaction, departed, erasedPieces)
  await eraseLetters(transaction, departed)
  await eraseMails(transaction, departed, held)
  await eraseAnswers(transaction, departed, held)
  await erasePlans(transaction, departed)
  await eraseName(transaction, departed, held)
  await eraseFromIssues(transaction, departed)
  await eraseFindings(transaction, departed)
  await erasePictures(transaction, departed)
  await eraseReader(transaction, departed)
  await eraseMember(transaction, departed)
}
