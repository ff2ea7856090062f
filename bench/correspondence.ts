import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { correspondents, dialogues, letterRevisions, members, writtenLetters } from '@/db/schema'
import { findDialogue } from '@/publication/correspondence/dialogues/find-dialogue'
import { listAllDialogues, listOwnDialogues } from '@/publication/correspondence/dialogues/list-dialogues'
import { listWrittenLetters } from '@/publication/correspondence/letters/list-written-letters'
import { median, printTable, twoDecimals } from './table'

export const FEW = 10
export const MANY = 1_000
const LETTERS_EACH = 10
const ROUNDS = 60

type Times = Map<string, number>

/** How long the desk needs for its lists and a dialogue, in a database with so many dialogues of one member. */
export async function timesAtDesk(dialogueCount: number): Promise<Times> {
  const { ownId, editorId, dialogueId } = await fillWithDialogues(dialogueCount)
  const questions: Record<string, () => Promise<unknown>> = {
    'Mijn dialogen': () => listOwnDialogues(ownId, 1),
    'Alle dialogen': () => listAllDialogues(editorId, 1),
    'a dialogue': () => findDialogue(ownId, dialogueId),
    'its letters': () => listWrittenLetters(ownId, dialogueId, 'last'),
  }
  const times: Times = new Map()
  for (const [name, ask] of Object.entries(questions)) {
    const measured: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const begun = performance.now()
      await ask()
      measured.push(performance.now() - begun)
    }
    // The first ones find nothing in memory, neither here nor in the database.
    times.set(name, median(measured.slice(ROUNDS / 4)))
  }
  return times
}

/** Prints both sizes beside each other. */
export function printTimesAtDesk(few: Times, many: Times): void {
  printTable(
    `Milliseconds at the desk, with ${FEW} and with ${MANY} dialogues of ${LETTERS_EACH} letters, p50 of ${ROUNDS}`,
    ['what', `${FEW}`, `${MANY}`, 'ratio'],
    [...few].map(([name, ms]) => {
      const other = many.get(name) ?? Number.NaN
      return [name, ...[ms, other, other / ms].map(twoDecimals)]
    }),
  )
}

async function fillWithDialogues(count: number) {
  const [own, other, editor] = await db()
    .insert(members)
    .values(
      (['contributor', 'contributor', 'editor'] as const).map((role, index) => ({
        role,
        email: `${index}@voorbeeld.example`,
        name: `Lid ${index}`,
        joinedAt: new Date(),
      })),
    )
    .returning({ id: members.id })
  if (!own || !other || !editor) throw new Error('There are no members')
  const rows = Array.from({ length: count }, (_, index) => ({
    id: randomUUID(),
    theme: `Thema ${index}`,
    begunBy: own.id,
    turnMemberId: other.id,
    letterCount: LETTERS_EACH,
  }))
  for (const dialogue of rows) await fillDialogue(dialogue, [own.id, other.id])
  await db().execute(sql`analyze`)
  return { ownId: own.id, editorId: editor.id, dialogueId: rows[count >> 1]?.id ?? '' }
}

async function fillDialogue(dialogue: typeof dialogues.$inferInsert & { id: string }, writers: string[]) {
  const dialogueId = dialogue.id
  await db().insert(dialogues).values(dialogue)
  await db()
    .insert(correspondents)
    .values(
      writers.map((memberId, position) => ({ dialogueId, memberId, position, addressHash: randomUUID() })),
    )
  const letters = Array.from({ length: LETTERS_EACH }, (_, index) => ({
    id: randomUUID(),
    dialogueId,
    writerId: writers[index % 2] ?? '',
    audience: [writers[(index + 1) % 2] ?? ''],
    revision: 1,
    sentRevision: 1,
    sentAt: new Date(Date.UTC(2016, 4, 1 + index)),
  }))
  await db().insert(writtenLetters).values(letters)
  await db()
    .insert(letterRevisions)
    .values(
      letters.map(({ id }) => ({
        letterId: id,
        number: 1,
        body: 'Beste jij,\n\n'.padEnd(1_500, 'woorden '),
      })),
    )
}
