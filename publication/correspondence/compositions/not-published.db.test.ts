import { eq } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { members, pieces } from '@/db/schema'
import { aPiece } from '@/db/testing/publish'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { trialRender } from '@/publication/text/prose/trial-render'
import { publishDialogue } from './publish-dialogue'
import { aComposedDialogue, bothApprove, proofOf } from './testing/a-composed-dialogue'

withNeighbours()

vi.mock('@/publication/text/prose/trial-render', () => ({
  trialRender: vi.fn().mockResolvedValue({ status: 'renders' }),
}))

const now = new Date('2026-05-12T10:00:00Z')

test.each([
  ['untitled', { title: ' ' }],
  ['control-in-title', { title: 'Een \u0007 titel' }],
  ['control-in-lead', { lead: 'Een \u202e inleiding' }],
  ['no-letters', { letters: [] }],
] as const)('it is %s: nobody can agree to it, and nobody can publish it', async (status, change) => {
  const scene = await aComposedDialogue(change as object)
  await expect(bothApprove(scene)).rejects.toThrow(status)
  const { fingerprint } = await proofOf(scene)
  expect(await publishDialogue(scene.editor.id, scene.id, fingerprint, now)).toEqual({ status })
})

test('what is dated ahead is not published before', async () => {
  const scene = await aComposedDialogue({ date: new Date('2026-05-13T10:00:00Z') })
  const fingerprint = await bothApprove(scene)
  expect(await publishDialogue(scene.editor.id, scene.id, fingerprint, now)).toEqual({ status: 'in-future' })
})

test('a slug that another piece has in that month is refused with one that is free', async () => {
  await aPiece('bezet', { year: 2026, month: 5, date: now })
  const scene = await aComposedDialogue({ slug: 'bezet' })
  const fingerprint = await bothApprove(scene)
  expect(await publishDialogue(scene.editor.id, scene.id, fingerprint, now)).toMatchObject({
    status: 'slug-taken',
  })
})

test('a text around the letters that cannot be shown is not published', async () => {
  const scene = await aComposedDialogue({ closing: 'a {b}' })
  const { fingerprint } = await proofOf(scene)
  expect(await publishDialogue(scene.editor.id, scene.id, fingerprint, now)).toMatchObject({
    status: 'refused',
    problems: [{ line: 1 }],
  })
})

test('a letter of which nothing is left for others cannot be in it', async () => {
  const scene = await aComposedDialogue({}, (ada) => [{ from: ada, body: ':::onder-ons\nAlles.\n:::' }])
  await expect(bothApprove(scene)).rejects.toThrow('empty-letter')
})

test('a text that does not render is not published', async () => {
  const scene = await aComposedDialogue()
  const fingerprint = await bothApprove(scene)
  const problem = { line: 1, column: 1, message: 'Dit werd nooit klaar.' }
  vi.mocked(trialRender).mockResolvedValueOnce({ status: 'fails', problem })
  expect(await publishDialogue(scene.editor.id, scene.id, fingerprint, now)).toEqual({
    status: 'refused',
    problems: [problem],
  })
})

test('whoever may not publish any more by the time it was tried out publishes nothing', async () => {
  const scene = await aComposedDialogue({ title: 'Net weg' })
  const fingerprint = await bothApprove(scene)
  vi.mocked(trialRender).mockImplementationOnce(async () => {
    await db().update(members).set({ removedAt: now }).where(eq(members.id, scene.editor.id))
    return { status: 'renders' }
  })
  expect(await publishDialogue(scene.editor.id, scene.id, fingerprint, now)).toEqual({ status: 'not-found' })
  expect(await db().$count(pieces, eq(pieces.title, 'Net weg'))).toBe(0)
})
