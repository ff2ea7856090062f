import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { members, news } from '@/db/schema'
import { aDialogue, aSentLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { listJobs } from '@/db/testing/list-jobs'
import { outboxMails } from '@/emails/testing/outbox-mails'
import { withEmptyOutbox } from '@/emails/testing/with-empty-outbox'
import { sendDialogueNews } from '@/publication/correspondence/dialogues/send-dialogue-news'
import { markLookedAt } from '@/publication/people/news/mark-looked-at'
import { closeQueue } from '@/queue/sender'
import { acceptChange, declineChange } from './decide-change'
import { listOwnChanges } from './list-own-changes'
import { proposeChange } from './propose-change'

withEmptyOutbox('proposers')
afterAll(closeQueue)

const NOON = new Date('2026-03-02T12:00:00Z')

/** A letter with so many changes of it, proposed by an editor who does not write in the dialogue. */
async function proposals(count: number) {
  const dialogue = await aDialogue()
  const letterId = await aSentLetter(dialogue.id, { from: dialogue.first })
  const editor = await aMember('editor')
  const changeIds = Array.from({ length: count }, () => randomUUID())
  for (const [index, id] of changeIds.entries()) {
    const change = { basedOn: 1, subject: `Onderwerp ${index}`, body: 'Beste jij,\n\nAnders.\n', note: '' }
    await proposeChange(editor.id, letterId, id, change)
  }
  const told = (memberId: string) => listJobs('tell-of-dialogue-news', { dialogueId: dialogue.id, memberId })
  return { ...dialogue, editor, changeIds, told }
}

test('an editor sees what became of each proposal, when, and why not', async () => {
  const { id, first, second, editor, changeIds } = await proposals(3)
  const [kept = '', left = '', open = ''] = changeIds
  await declineChange(first.id, left, ' Dit ben ik niet. ', NOON)
  await acceptChange(first.id, kept, NOON)
  const own = await listOwnChanges(editor.id, id)
  expect(new Map(own.map((change) => [change.id, change]))).toEqual(
    new Map([
      [open, expect.objectContaining({ decision: null, decidedAt: null })],
      [left, expect.objectContaining({ decision: 'declined', decidedAt: NOON, reason: 'Dit ben ik niet.' })],
      [kept, expect.objectContaining({ decision: 'accepted', decidedAt: NOON, reason: '' })],
    ]),
  )
  expect(own[0]?.writer.name).toBe('Denise Blauw')
  expect(await listOwnChanges(second.id, id)).toEqual([])
})

test('who may no longer read the dialogue sees their proposals no longer', async () => {
  const { id, editor } = await proposals(1)
  await db().update(members).set({ role: 'contributor' }).where(eq(members.id, editor.id))
  expect(await listOwnChanges(editor.id, id)).toEqual([])
})

test('of what is declined one mail goes to who proposed it, until they looked, and says by whom', async () => {
  const { id, first, editor, changeIds, told } = await proposals(4)
  const [one = '', two = '', three = '', four = ''] = changeIds
  const left = { dialogueId: id, memberId: editor.id, kind: 'change-left' }
  await declineChange(first.id, one, '')
  await declineChange(first.id, one, '')
  await declineChange(first.id, two, '')
  expect(await told(editor.id)).toEqual([left])
  await sendDialogueNews(left)
  expect(outboxMails()).toHaveLength(1)
  expect(outboxMails()[0]?.subject).toBe('Denise Blauw nam je wijziging niet over: ‘Over brieven’')
  expect(outboxMails()[0]?.to).toBe(editor.email)
  expect(outboxMails()[0]?.text).toContain(`/wijzigingen/${one}`)
  await markLookedAt(editor.id, { thingIds: [id] })
  await sendDialogueNews(left)
  expect(outboxMails()).toHaveLength(1)
  await declineChange(first.id, three, '')
  await acceptChange(first.id, four)
  expect(await told(editor.id)).toEqual([left, left, { ...left, kind: 'change-taken' }])
})

test('a correspondent whose change was taken hears that, and not that the letter was revised as well', async () => {
  const { id, first, second, told } = await proposals(0)
  const letterId = await aSentLetter(id, { from: first })
  const changeId = randomUUID()
  await proposeChange(second.id, letterId, changeId, { basedOn: 1, subject: 'Rust', body: 'Dag.', note: '' })
  await acceptChange(first.id, changeId)
  const taken = { dialogueId: id, memberId: second.id, kind: 'change-taken' }
  expect(await told(second.id)).toEqual([taken])
  await sendDialogueNews(taken)
  expect(outboxMails()[0]?.subject).toBe('Denise Blauw nam je wijziging over: ‘Over brieven’')
})

test('who may not read the dialogue any more, or is removed, is not mailed', async () => {
  for (const change of [{ role: 'contributor' as const }, { removedAt: NOON }]) {
    const { id, first, editor, changeIds } = await proposals(1)
    await declineChange(first.id, changeIds[0] ?? '', '')
    await db().update(members).set(change).where(eq(members.id, editor.id))
    await sendDialogueNews({ dialogueId: id, memberId: editor.id, kind: 'change-left' })
  }
  expect(outboxMails()).toEqual([])
})

test('what was in the queue before there were kinds is mailed as it was', async () => {
  const { id, second } = await proposals(0)
  await db().insert(news).values({ memberId: second.id, kind: 'something-new', thingId: id, toldAt: NOON })
  await sendDialogueNews({ dialogueId: id, memberId: second.id })
  expect(outboxMails()[0]?.subject).toBe('Er is iets nieuws in ‘Over brieven’')
})
