import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import type { DialogueNews } from '@/db/schema'
import { aSentLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { listJobs } from '@/db/testing/list-jobs'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { outboxMails } from '@/emails/testing/outbox-mails'
import { withEmptyOutbox } from '@/emails/testing/with-empty-outbox'
import { closeQueue } from '@/queue/sender'
import { emptyContent } from '../compositions/composition-content'
import { saveComposition } from '../compositions/save-composition'
import { leavePublication } from '../leaving/leave-publication'
import { takeBackDeparture } from '../leaving/take-back-departure'
import { beginDialogue } from './begin-dialogue'
import { sendDialogueInvitation } from './send-dialogue-invitation'
import { sendDialogueNews } from './send-dialogue-news'
import { tellOfNews } from './tell-of-news'

withNeighbours()

withEmptyOutbox('invited-first')
// The first letter starts the threads that look at texts.
vi.setConfig({ testTimeout: 60_000 })
beforeEach(() => void vi.stubEnv('INBOUND_DOMAIN', 'post.site.example'))
afterAll(closeQueue)

/** Denise begins with Carola, who never signed in, and writes first: the invitation waits for that letter. */
async function aBeginning() {
  const denise = await aMember('contributor', { name: 'Denise Blauw' })
  const carola = await aMember('contributor', { name: 'Carola', joinedAt: null })
  const id = randomUUID()
  const other = { memberId: carola.id }
  await beginDialogue(denise.id, id, { theme: 'Over stilte', other, writesFirst: 'me' })
  return { id, denise, carola }
}

/** The subjects of what somebody was mailed when they were told, and where the first of them leads. */
async function toldOf({ id, denise, carola }: Awaited<ReturnType<typeof aBeginning>>, kind: DialogueNews) {
  await db().transaction((transaction) =>
    tellOfNews(transaction, { kind, thingId: id, byId: denise.id }, [carola.id], new Date()),
  )
  await sendDialogueNews({ dialogueId: id, memberId: carola.id, kind }, new Date(Date.now() + 3_600_000))
  const mails = outboxMails().map(({ subject, text }) => ({ subject, text: text.replace(/\s+/g, ' ') }))
  const invitation = mails.find(({ text }) => text.includes('nodigt je uit'))
  return { subjects: mails.map(({ subject }) => subject), invitation: invitation?.text }
}

test('who hears of anything else before the first letter is invited first, with all that an invitation brings', async () => {
  const begun = await aBeginning()
  const { subjects, invitation } = await toldOf(begun, 'something-new')
  expect(subjects).toHaveLength(2)
  expect(subjects[0]).toContain('wil met je een briefwisseling beginnen')
  expect(invitation).toContain('Denise Blauw nodigt je uit voor een briefwisseling')
  expect(invitation).toMatch(/\/inloggen\/[\w-]{43}/)
  expect((await toldOf(begun, 'stopped')).subjects.filter((it) => it.includes('wil met je'))).toHaveLength(1)
  // A day later it goes without a letter no more.
  await sendDialogueInvitation({
    dialogueId: begun.id,
    memberId: begun.carola.id,
    hostId: begun.denise.id,
    waits: true,
  })
  const { id: dialogueId, carola } = begun
  const queued = await listJobs('send-dialogue-invitation', { dialogueId, memberId: carola.id })
  expect(queued).toHaveLength(1)
})

test('who is mailed a proof before they were invited is invited first, with the newest letter of before', async () => {
  const begun = await aBeginning()
  const { id, denise, carola } = begun
  const letterIds = []
  for (const from of [carola, denise])
    letterIds.push(
      await aSentLetter(id, {
        from,
        sentAt: new Date('2012-10-31T22:05:00Z'),
        body: 'Beste jij, het is stil.',
      }),
    )
  await saveComposition(denise.id, id, 0, { ...emptyContent(letterIds), title: 'Stilte' })
  const { subjects, invitation } = await toldOf(begun, 'proof-ready')
  expect(subjects).toEqual([expect.any(String), expect.stringContaining('De drukproef ligt klaar')])
  expect(invitation).toContain('Meedoen is antwoorden op deze mail.')
  expect(invitation).toContain('Beste jij, het is stil.')
})

test('nobody is invited first for what is not mailed', async () => {
  const begun = await aBeginning()
  expect(await toldOf(begun, 'all-agreed')).toEqual({ subjects: [], invitation: undefined })
})

test('that somebody leaves invites nobody, and nobody is invited in the name of who left, until there is a letter', async () => {
  const { id, denise, carola } = await aBeginning()
  await leavePublication(denise.id, denise.id, { texts: 'under-name', successorId: null })
  await sendDialogueNews({ dialogueId: id, memberId: carola.id, kind: 'stopped' })
  await sendDialogueInvitation({ dialogueId: id, memberId: carola.id, hostId: denise.id, waits: true })
  expect(outboxMails()).toEqual([])
  const invited = async () => (await listJobs('send-dialogue-invitation', { dialogueId: id })).length
  const before = await invited()
  await takeBackDeparture((await aMember('owner')).id, denise.id)
  await sendDialogueNews({ dialogueId: id, memberId: carola.id, kind: 'returned' })
  expect(outboxMails()).toEqual([])
  // Back again, what waited can go.
  await sendDialogueInvitation({ dialogueId: id, memberId: carola.id, hostId: denise.id, waits: true })
  expect(await invited()).toBe(before + 1)
})
