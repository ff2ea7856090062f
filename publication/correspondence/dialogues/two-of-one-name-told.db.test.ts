import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { arrivals, dialogues, exchanges, members } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { outboxMails } from '@/emails/testing/outbox-mails'
import { withEmptyOutbox } from '@/emails/testing/with-empty-outbox'
import { keepOpen } from '@/publication/people/open-texts/keep-open'
import { closeQueue } from '@/queue/sender'
import { findExchanges } from '../arrivals/exchange/find-exchanges'
import { findOwnOfExchange } from '../arrivals/exchange/find-own-of-exchange'
import { listArrivals } from '../arrivals/list-arrivals'
import { emptyContent } from '../compositions/composition-content'
import { listWhoComposes } from '../compositions/list-who-composes'
import { objectToProof } from '../compositions/object-to-proof'
import { readComposition } from '../compositions/read-composition'
import { saveComposition } from '../compositions/save-composition'
import { withdrawDialogue } from '../compositions/withdraw-dialogue'
import { askToJoin } from '../joining/ask-to-join'
import { listLettersToRead } from '../joining/list-letters-to-read'
import { leavePublication } from '../leaving/leave-publication'
import { takeBackDeparture } from '../leaving/take-back-departure'
import { type ThreeWhoWrite, threeWhoWrite } from '../leaving/testing/three-who-write'
import { findChange } from '../letters/find-change'
import { listOwnChanges } from '../letters/list-own-changes'
import { listWrittenLetters } from '../letters/list-written-letters'
import { proposeChange } from '../letters/propose-change'
import { listWaiting } from '../waiting/list-waiting'
import { findDialogue } from './find-dialogue'
import { findNameApart } from './find-name-apart'
import { listOwnDialogues } from './list-dialogues'
import { sendDialogueInvitation } from './send-dialogue-invitation'
import { sendDialogueNews } from './send-dialogue-news'

withEmptyOutbox('two-of-one-name')
afterAll(closeQueue)

let scene: ThreeWhoWrite
const SECOND = 'Bram Cools (2)'

/** Anna, Bram and another Bram: Cato is called as he is. */
beforeEach(async () => {
  // Who is asked along has a name of their own.
  await db().update(members).set({ removedAt: new Date() })
  scene = await threeWhoWrite()
  await db().update(members).set({ name: 'Bram Cools' }).where(eq(members.id, scene.cato.id))
})

/** What waits for a member, of one kind. */
async function waiting(memberId: string, kind: string) {
  return (await listWaiting(memberId)).filter((it) => it.kind === kind)
}

async function subjectTo(to: { id: string; email: string | null }, kind: string): Promise<string> {
  await sendDialogueNews({ dialogueId: scene.id, memberId: to.id, kind })
  return outboxMails().findLast((mail) => mail.to === to.email)?.subject ?? ''
}

test('in what waits: who proposes a change, would have somebody join, or has something against it', async () => {
  const { anna, cato, editor, id, letterIds, compose } = scene
  const change = { basedOn: 1, subject: '', body: 'Beste allebei,\n\nAnders.\n', note: '' }
  await proposeChange(cato.id, letterIds[0] ?? '', randomUUID(), change)
  expect(await waiting(anna.id, 'change')).toMatchObject([{ proposer: { name: SECOND, givenName: SECOND } }])
  await askToJoin(cato.id, id, randomUUID(), { memberId: editor.id }, await listLettersToRead(cato.id, id))
  expect(await waiting(anna.id, 'join')).toMatchObject([{ by: SECOND }])
  const fingerprint = await compose(letterIds)
  expect(await objectToProof(cato.id, id, { fingerprint, reason: '' })).toEqual({ status: 'objected' })
  expect(await waiting(anna.id, 'objection')).toMatchObject([{ by: SECOND }])
})

test('in what became of a change, and who saved the composition', async () => {
  const { anna, cato, id, letterIds } = scene
  const change = { basedOn: 1, subject: '', body: 'Beste allebei,\n\nAnders.\n', note: '' }
  await proposeChange(anna.id, letterIds[2] ?? '', randomUUID(), change)
  expect((await listOwnChanges(anna.id, id)).map(({ writer }) => writer.name)).toEqual([SECOND])
  await saveComposition(cato.id, id, 0, emptyContent(letterIds))
  expect(await readComposition(db(), id, 1)).toMatchObject({ savedByName: SECOND })
})

test('of an upload: who is who, whose it is, and in a list of mails', async () => {
  const { anna, bram, cato, editor, owner, id } = scene
  const [upload] = await db()
    .insert(exchanges)
    .values({ dialogueId: id, uploadedBy: cato.id, fileName: 'brieven.mbox', total: 1, done: 1 })
    .returning()
  const mail = { via: 'upload' as const, raw: Buffer.from('x'), dialogueId: id, body: 'Dag.' }
  await db()
    .insert(arrivals)
    .values([
      { ...mail, memberId: anna.id, exchangeId: upload?.id, state: 'proposed' },
      { ...mail, via: 'smtp', memberId: cato.id, state: 'held', heldFor: 'no-proof' },
    ])
  const found = await findExchanges(editor.id, id)
  expect(found?.correspondents.map(({ id, name }) => [id, name])).toEqual([
    [anna.id, 'Anna Bos'],
    [bram.id, 'Bram Cools (1)'],
    [cato.id, SECOND],
  ])
  expect((await findOwnOfExchange(anna.id, upload?.id ?? ''))?.uploader.name).toBe(SECOND)
  expect((await listArrivals(owner.id, 1)).arrivals.map(({ memberName }) => memberName)).toContain(SECOND)
})

test('in mails of who goes, comes back, and would have somebody join', async () => {
  const { anna, cato, editor, owner, id } = scene
  await leavePublication(owner.id, cato.id, { texts: 'under-name', successorId: null })
  expect(await subjectTo(anna, 'stopped')).toBe(`${SECOND} schrijft niet meer mee in ‘Over wachten’`)
  await takeBackDeparture(owner.id, cato.id)
  expect(await subjectTo(anna, 'returned')).toBe(`${SECOND} schrijft weer mee in ‘Over wachten’`)
  await askToJoin(cato.id, id, randomUUID(), { memberId: editor.id }, await listLettersToRead(cato.id, id))
  expect(await subjectTo(anna, 'join-asked')).toBe(`${SECOND} wil Ella Eik erbij vragen: ‘Over wachten’`)
})

test('an editor with the name of one who writes there is not taken for them', async () => {
  const { anna, editor, id, letterIds } = scene
  await db().update(members).set({ name: 'Bram Cools' }).where(eq(members.id, editor.id))
  const named = expect.stringMatching(/^Bram Cools \(redacteur, sinds /)
  const change = { basedOn: 1, subject: '', body: 'Beste allebei,\n\nAnders.\n', note: '' }
  const changeId = randomUUID()
  await proposeChange(editor.id, letterIds[0] ?? '', changeId, change)
  expect(await waiting(anna.id, 'change')).toMatchObject([{ proposer: { name: named } }])
  expect((await findChange(anna.id, changeId))?.proposer.name).toEqual(named)
  const { letters } = await listWrittenLetters(anna.id, id, { letterId: letterIds[0] ?? '' })
  expect(letters[0]?.openChanges).toEqual([{ id: changeId, by: named }])
  await saveComposition(editor.id, id, 0, emptyContent(letterIds))
  expect(await readComposition(db(), id, 1)).toMatchObject({ savedByName: named })
  await keepOpen(editor.id, id)
  expect(await listWhoComposes(anna.id, id)).toMatchObject([{ name: named }])
})

test('of one that was withdrawn, by whom, on its page and in lists', async () => {
  const { anna, cato, editor, id, letterIds, compose, agree, publish } = scene
  const fingerprint = await compose(letterIds)
  await agree(fingerprint, anna, scene.bram, cato)
  expect(await publish(fingerprint)).toBe('published')
  const by = async () => [
    (await findDialogue(anna.id, id))?.withdrawn?.by.name,
    (await listOwnDialogues(anna.id, 1)).dialogues.find((it) => it.id === id)?.withdrawn?.by.name,
  ]
  expect(await withdrawDialogue(cato.id, id)).toMatchObject({ status: 'withdrawn' })
  expect(await by()).toEqual([SECOND, SECOND])
  await db().update(members).set({ name: 'Bram Cools' }).where(eq(members.id, editor.id))
  await db().update(dialogues).set({ withdrawnBy: editor.id }).where(eq(dialogues.id, id))
  const named = expect.stringMatching(/^Bram Cools \(redacteur, sinds /)
  expect(await by()).toEqual([named, named])
})

test('in who else has the composition open, and whom a page behind a link is for', async () => {
  const { anna, bram, cato, id } = scene
  await keepOpen(cato.id, id)
  expect(await listWhoComposes(bram.id, id)).toMatchObject([{ memberId: cato.id, name: SECOND }])
  expect(await findNameApart(id, cato.id)).toBe(SECOND)
  expect(await findNameApart(id, anna.id)).toBe('Anna Bos')
  expect(await findNameApart(id, scene.owner.id)).toBe('')
})

test('in an invitation by one of them', async () => {
  const { bram, cato, editor } = scene
  const { id } = await aDialogue({ theme: 'Over stilte', by: [bram, cato, editor] })
  await sendDialogueInvitation({ dialogueId: id, memberId: editor.id, hostId: cato.id })
  expect(outboxMails()[0]).toMatchObject({
    to: editor.email,
    subject: expect.stringContaining(`${SECOND} vraagt je bij `),
  })
})
