import type { Transaction } from '@/db/client'
import type { Media, WrittenLetter } from '@/db/schema'
import { holdSpelled } from '@/publication/pictures/media/hold-spelled'
import { spelledOutside } from '@/publication/pictures/media/spelled-outside'
import { spelledPictures } from '@/publication/pictures/media/spelled-pictures'
import { problemsOfPictures } from '@/publication/public/pictures/problems-of-pictures'
import type { Problem } from '@/publication/text/prose/problem'
import { splitPassages, withoutPrivatePassages } from '../private-passages/private-passages'
import { findWidenedPictures } from './find-widened-pictures'
import { selectSeenPictures } from './select-seen-pictures'

/** A letter as it stood before; `closedPictures`: what it spelled there and its writer might not use. */
type Before = { body: string; closedPictures: string[] }

const NOTHING: Before = { body: '', closedPictures: [] }

/**
 * The pictures that a letter spells and its writer may not use: those in texts they may not read, names of none, and outside
 * its private passages also what stands in private ones. `before`: the same letter as it was; what it spelled rightly there is
 * not judged again. Asked in the transaction that saves.
 */
export async function findClosedInLetter(
  transaction: Transaction,
  memberId: string,
  dialogueId: string,
  body: string,
  before = NOTHING,
): Promise<Set<string>> {
  const spelled = spelledPictures(body)
  if (spelled.length === 0) return new Set()
  await holdSpelled(transaction, spelled)
  const { closedPictures } = before
  return new Set([
    ...newIn(body, { body: before.body, closedPictures }, await select({ dialogueId })),
    ...newIn(
      openWords(body) ?? body,
      { body: openWords(before.body) ?? '', closedPictures },
      await select('none'),
    ),
  ])

  async function select(privateIn: 'none' | { dialogueId: string }) {
    const seen = await selectSeenPictures(transaction, memberId, spelled, privateIn)
    return seen.map(({ row }) => row)
  }
}

/**
 * As `findClosedInLetter`, of a letter that the others will read, and with what would be shown in its private passages to somebody for whom
 * it was not: where they stand, in words.
 */
export async function closedInLetter(
  transaction: Transaction,
  memberId: string,
  { dialogueId, audience }: Pick<WrittenLetter, 'dialogueId' | 'audience'>,
  body: string,
  before = NOTHING,
): Promise<Problem[]> {
  const closed = await findClosedInLetter(transaction, memberId, dialogueId, body, before)
  const widened = await findWidenedPictures(transaction, memberId, { dialogueId, audience }, body)
  return problemsOfPictures(body, closed.union(widened))
}

/** What stands outside private passages; null when the marks of those are wrong, so that it cannot be said. */
function openWords(letter: string): string | null {
  return splitPassages(letter).status === 'refused' ? null : withoutPrivatePassages(letter)
}

/** Of the pictures that `text` spells and did not rightly spell before: those that are none of these. */
function newIn(text: string, before: Before, rows: Pick<Media, 'name' | 'hash'>[]): string[] {
  const known = new Set(spelledPictures(before.body).filter((it) => !before.closedPictures.includes(it)))
  return [...spelledOutside([text], rows)].filter((spelled) => !known.has(spelled))
}
