import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { inArray } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { type Member, members } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { listJobs } from '@/db/testing/list-jobs'
import { aPublication } from '@/db/testing/publish'
import { makeTemporaryDataDir } from '@/db/testing/temporary-data-dir'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { outboxMails } from '@/emails/testing/outbox-mails'
import { outboxFolder } from '@/emails/write-to-outbox'
import { withdrawPiece } from '@/publication/correspondence/compositions/withdraw-piece'
import { markLookedAt } from '@/publication/people/news/mark-looked-at'
import { closeQueue } from '@/queue/sender'
import { type DraftContent, EMPTY_CONTENT } from './draft-content'
import { findDraft } from './find-draft'
import { publishDraft } from './publish-draft'
import { saveDraft } from './save-draft'
import { sendDraftNews } from './send-draft-news'
import { submitDraft } from './submit-draft'

withNeighbours('busy')

const dataDir = makeTemporaryDataDir('told-of-drafts')
beforeEach(() => {
  vi.stubEnv('DATA_DIR', dataDir)
  rmSync(outboxFolder(), { recursive: true, force: true })
})
beforeAll(async () => {
  await aPublication()
})
afterEach(() => vi.unstubAllEnvs())
afterAll(async () => {
  rmSync(dataDir, { recursive: true, force: true })
  await closeQueue()
})

const text = (title: string): DraftContent => ({ ...EMPTY_CONTENT, title, body: 'Er was eens.' })

async function anEssay() {
  // Of these names there is one.
  await db()
    .update(members)
    .set({ name: '' })
    .where(inArray(members.name, ['Fenna Rood', 'Ella Groen']))
  const carola = await aMember('contributor', { name: 'Fenna Rood' })
  const editor = await aMember('editor', { name: 'Ella Groen' })
  const id = randomUUID()
  await saveDraft(carola.id, id, 0, text(`Wachten ${id.slice(0, 4)}`))
  const told = async (member: Member) =>
    (await listJobs('tell-of-draft-news', { draftId: id, memberId: member.id })).map(
      (job) => (job as { kind: string }).kind,
    )
  const send = (member: Member, kind: string) => sendDraftNews({ draftId: id, memberId: member.id, kind })
  return { carola, editor, id, told, send, title: `Wachten ${id.slice(0, 4)}` }
}

test('editors and owners hear that an essay was handed in, by whom and which, once until they looked', async () => {
  const { carola, editor, id, told, send, title } = await anEssay()
  const owner = await aMember('owner')
  const [gone, invited] = [
    await aMember('editor', { removedAt: new Date() }),
    await aMember('editor', { joinedAt: null }),
  ]
  await submitDraft(carola.id, id, 1)
  await submitDraft(carola.id, id, 1)
  await saveDraft(carola.id, id, 1, text(title.replace('Wachten', 'Wachtend')))
  await submitDraft(carola.id, id, 2)
  for (const reader of [editor, owner]) expect(await told(reader)).toEqual(['handed-in'])
  for (const nobody of [carola, gone, invited]) expect(await told(nobody)).toEqual([])
  await send(editor, 'handed-in')
  const [mail] = outboxMails()
  expect(mail?.subject).toBe(`Fenna Rood leverde ‘${title.replace('Wachten', 'Wachtend')}’ in`)
  expect(mail?.text).toContain(`/schrijven/concepten/${id}`)
  await markLookedAt(editor.id, { kinds: ['handed-in'] })
  await saveDraft(carola.id, id, 2, text('Anders'))
  await submitDraft(carola.id, id, 3)
  expect(await told(editor)).toEqual(['handed-in', 'handed-in'])
})

test('an editor who hands in their own is told nothing', async () => {
  const editor = await aMember('editor')
  const id = randomUUID()
  await saveDraft(editor.id, id, 0, text('Eigen werk'))
  await submitDraft(editor.id, id, 1)
  expect(await listJobs('tell-of-draft-news', { draftId: id, memberId: editor.id })).toEqual([])
})

test('what was taken back before the mail left is not mailed, and is when it is handed in again', async () => {
  const { carola, editor, id, told, send } = await anEssay()
  await submitDraft(carola.id, id, 1)
  await saveDraft(carola.id, id, 1, text('Toch niet'))
  await send(editor, 'handed-in')
  expect(outboxMails()).toEqual([])
  await submitDraft(carola.id, id, 2)
  expect(await told(editor)).toEqual(['handed-in', 'handed-in'])
})

test('its contributor hears that it was published and withdrawn by another, and by whom', async () => {
  const { carola, editor, id, told, send, title } = await anEssay()
  await submitDraft(carola.id, id, 1)
  expect(await publishDraft(editor.id, id, 1)).toMatchObject({ status: 'published' })
  await publishDraft(editor.id, id, 1)
  expect(await told(carola)).toEqual(['published'])
  await send(carola, 'published')
  expect(outboxMails().map(({ subject }) => subject)).toEqual([`Ella Groen publiceerde ‘${title}’`])
  expect(outboxMails()[0]?.text).toContain('Ella Groen publiceerde')
  const pieceId = (await findDraft(carola.id, id))?.piece?.id ?? ''
  await withdrawPiece(editor.id, pieceId)
  await withdrawPiece(editor.id, pieceId)
  expect(await told(carola)).toEqual(['published', 'withdrawn'])
  await send(carola, 'withdrawn')
  expect(outboxMails().map(({ subject }) => subject)).toContain(`Ella Groen trok ‘${title}’ in`)
  expect(await told(editor)).toEqual(['handed-in'])
})

test('a contributor whose text an editor changed hears by whom, and where to see what', async () => {
  const { carola, editor, id, send, title } = await anEssay()
  await submitDraft(carola.id, id, 1)
  await saveDraft(editor.id, id, 1, { ...text('Anders genoemd'), body: 'Er was ooit.' })
  expect(await publishDraft(editor.id, id, 2)).toMatchObject({ status: 'published' })
  // What she saves meanwhile is another matter.
  await saveDraft(carola.id, id, 2, text('Weer anders'))
  await send(carola, 'published')
  const [mail] = outboxMails()
  expect(mail?.subject).toBe('Ella Groen publiceerde ‘Anders genoemd’')
  expect(mail?.text).toContain('Ella Groen veranderde nog iets aan je tekst.')
  expect(mail?.text).toMatch(new RegExp(`/schrijven/concepten/${id}/versies\\?van=1&naar=2$`, 'm'))
  expect(mail?.html).toContain(`/schrijven/concepten/${id}/versies?van=1&amp;naar=2`)
  expect(title).not.toBe('Anders genoemd')
})

test('of a text that nobody else touched nothing is said of changes, and nobody is called by their address', async () => {
  const { carola, id, send } = await anEssay()
  const nameless = await aMember('editor', { name: '', email: `ella.groen.${id}@hier.example` })
  await submitDraft(carola.id, id, 1)
  await publishDraft(nameless.id, id, 1)
  await send(carola, 'published')
  const [mail] = outboxMails()
  expect(mail?.text).toContain('Iemand publiceerde')
  expect(mail?.text).not.toMatch(/veranderde|versies|ella/i)
})

test('an editor who publishes their own is told nothing', async () => {
  const editor = await aMember('editor', { name: 'Ella Groen' })
  const id = randomUUID()
  await saveDraft(editor.id, id, 0, text(`Zelf ${id.slice(0, 4)}`))
  expect(await publishDraft(editor.id, id, 1)).toMatchObject({ status: 'published' })
  expect(await listJobs('tell-of-draft-news', { draftId: id, memberId: editor.id })).toEqual([])
})
