import type { Member } from '@/db/schema'
import { findWrittenLetter } from '../../letters/find-written-letter'
import { listLetterRevisions } from '../../letters/list-letter-revisions'
import { listOwnChanges } from '../../letters/list-own-changes'
import { listWrittenLetters } from '../../letters/list-written-letters'
import { findComposition } from '../find-composition'
import { previewOfAllLetters } from '../preview-of-all-letters'
import { previewOfProof } from '../preview-of-proof'
import { aComposedDialogue, type Scene } from './a-composed-dialogue'

export const WORDS = 'Volgende week word ik aan mijn knie geopereerd'
export const REST = 'Sterkte, en tot gauw.'

/** Ada told something between the two, and Ben says it again for everybody. */
export const quoted = (body = `Beste Ada,\n\n> ${WORDS}.\n> [brief 1](#brief-1)\n\n${REST}`, subject = '') =>
  aComposedDialogue({}, (ada, ben) => [
    { from: ada, body: `Beste Ben,\n\n:::onder-ons\n${WORDS}.\n:::\n\nTot zo.` },
    { from: ben, body, subject },
  ])

export const asked = (letterId: string, found = WORDS) => ({
  letterIds: [letterId],
  kind: 'private-elsewhere' as const,
  found,
})

/** Everything of a dialogue that a member can ask for. */
export async function allThatReads(
  { id, letterIds }: Pick<Scene, 'id' | 'letterIds'>,
  { id: memberId }: Member,
) {
  const open = await findComposition(memberId, id)
  const current = open?.current
  return JSON.stringify([
    await listWrittenLetters(memberId, id, 'last'),
    ...(await Promise.all(letterIds.map((it) => findWrittenLetter(memberId, it)))).map((it) => [
      it?.subject,
      it?.body,
    ]),
    ...(await Promise.all(letterIds.map((it) => listLetterRevisions(memberId, it)))).map(
      (it) => it?.revisions,
    ),
    await listOwnChanges(memberId, id),
    [open?.content, open?.letters, current?.proof, current?.findings, current?.approvals],
    current && (await previewOfProof(memberId, current, null)),
    open && (await previewOfAllLetters(memberId, open))?.piece,
  ])
}
