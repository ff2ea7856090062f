import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { type Member, members, pieces } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { aPiece } from '@/db/testing/publish'
import { outboxMails } from '@/emails/testing/outbox-mails'
import { withEmptyOutbox } from '@/emails/testing/with-empty-outbox'
import { keepOpen } from '@/publication/people/open-texts/keep-open'
import { listWhoHasOpen } from '@/publication/people/open-texts/list-who-has-open'
import { closeQueue } from '@/queue/sender'
import { EMPTY_CONTENT } from './drafts/draft-content'
import { findDraft } from './drafts/find-draft'
import { listSubmissions } from './drafts/list-drafts'
import { readRevision } from './drafts/read-revision'
import { saveDraft } from './drafts/save-draft'
import { sendDraftNews } from './drafts/send-draft-news'
import { submitDraft } from './drafts/submit-draft'
import { listAllPieces } from './pieces-at-desk/list-all-pieces'
import { findChangesOfOthers } from './revisions/find-changes-of-others'
import { findRevision } from './revisions/find-revision'
import { listRevisions } from './revisions/list-revisions'

withEmptyOutbox('two-of-one-name-in-essays')
afterAll(closeQueue)

const JOINED = { joinedAt: new Date('2026-03-10T12:00:00Z') }
const WRITER = 'Bram Cools (schrijver, sinds maart 2026)'
const EDITOR = 'Bram Cools (redacteur, sinds maart 2026)'
let writer: Member
let editor: Member
let id: string

/** Bram wrote an essay, and an editor who is called Bram too corrected it. */
beforeEach(async () => {
  await db().update(members).set({ removedAt: new Date() })
  writer = await aMember('contributor', { name: 'Bram Cools', ...JOINED })
  editor = await aMember('editor', { name: 'Bram Cools', ...JOINED })
  id = randomUUID()
  await saveDraft(writer.id, id, 0, { ...EMPTY_CONTENT, title: 'Wachten', body: 'Er was eens.' })
  await submitDraft(writer.id, id, 1)
  await saveDraft(editor.id, id, 1, { ...EMPTY_CONTENT, title: 'Wachten', body: 'Er was eens iets.' })
})

test('at the desk: whose an essay is, who saved each version, and who changed it for its writer', async () => {
  const draft = await findDraft(writer.id, id)
  expect(draft).toMatchObject({ ownerName: WRITER, newest: { savedByName: EDITOR } })
  expect(draft && (await findChangesOfOthers(writer.id, draft))?.names).toEqual([EDITOR])
  expect((await listRevisions(writer.id, id, 1)).revisions.map(({ savedByName }) => savedByName)).toEqual([
    EDITOR,
    WRITER,
  ])
  expect(await findRevision(writer.id, id, { number: 1 })).toMatchObject({ savedByName: WRITER })
  expect(await readRevision(db(), id, 2)).toMatchObject({ savedByName: EDITOR })
  const { drafts } = await listSubmissions(editor.id, 1)
  expect(drafts.find((it) => it.id === id)).toMatchObject({ ownerName: WRITER })
})

test('who else has it open, and who withdrew a piece', async () => {
  await keepOpen(editor.id, id)
  expect(await listWhoHasOpen(writer.id, id)).toMatchObject([{ name: EDITOR }])
  const { id: pieceId } = await aPiece('ingetrokken-door-bram')
  await db()
    .update(pieces)
    .set({ withdrawnAt: new Date(), withdrawnBy: writer.id })
    .where(eq(pieces.id, pieceId))
  const { pieces: all } = await listAllPieces(editor.id, 1)
  expect(all.find((it) => it.id === pieceId)).toMatchObject({ withdrawnBy: WRITER })
})

test('in the mail that one was handed in', async () => {
  await sendDraftNews({ draftId: id, memberId: editor.id, kind: 'handed-in' })
  expect(outboxMails().find(({ to }) => to === editor.email)?.subject).toBe(`${WRITER} leverde ‘Wachten’ in`)
})
