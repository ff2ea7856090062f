import { beforeEach, expect, test, vi } from 'vitest'
import type { Shown } from '@/app/(desk)/_editor/preview'
import { previewInTurn } from '@/app/(desk)/_editor/preview-in-turn'
import { joinPreviews } from '@/app/(desk)/_editor/preview-line'
import { ownerTag } from '@/app/(desk)/_forms/owner-tag'
import { POST as previewLetter } from '@/app/(desk)/schrijven/(correspondence)/voorbeeld/brief/route'
import { POST as previewEssay } from '@/app/(desk)/schrijven/(essays)/voorbeeld/essay/route'
import { aDialogue } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { slowTexts } from '@/publication/text/prose/testing/slow-texts'

// A thread takes seconds to start from its source.
vi.setConfig({ testTimeout: 120_000 })

const asking = vi.hoisted(() => ({ member: null as { id: string } | null, headers: new Headers() }))
vi.mock('@/app/_server/auth', () => ({ findSignedInMember: async () => asking.member }))
vi.mock('next/headers', () => ({ headers: async () => asking.headers }))

const OURS = { origin: 'http://localhost:3000' }
const post = (fields: Record<string, string>, signal: AbortSignal | null = null) => {
  const form = new FormData()
  form.set('whose', ownerTag(asking.member?.id ?? ''))
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return new Request('http://localhost:3000/schrijven/voorbeeld', { method: 'POST', body: form, signal })
}
const essay = (change: Record<string, string> = {}) => ({
  draftId: crypto.randomUUID(),
  basedOn: '0',
  title: 'Een <titel>',
  lead: 'Een aanhef',
  body: 'Een *alinea*.',
  ...change,
})
const letter = (dialogueId: string, body: string) => ({
  dialogueId,
  letterId: crypto.randomUUID(),
  changeId: crypto.randomUUID(),
  mode: 'write',
  basedOn: '0',
  subject: 'Over <brieven>',
  body,
})

beforeEach(async () => {
  asking.headers = new Headers(OURS)
  asking.member = await aMember('contributor')
})

test('an essay comes as strings: what is typed in a line as it was typed, the text as HTML', async () => {
  const answer = await previewEssay(post(essay()))
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  expect(await answer.json()).toEqual({
    problems: [],
    hints: [],
    preview: {
      title: 'Een <titel>',
      lead: 'Een aanhef',
      parts: [{ text: { status: 'set', html: '<p>Een <em>alinea</em>.</p>' }, line: 1, privateLabel: null }],
    },
  })
})

test('a letter comes passage by passage, the private ones with their label', async () => {
  const { id, first } = await aDialogue()
  asking.member = first
  const answer = await previewLetter(post(letter(id, 'Open.\n\n:::onder-ons\nTot zo.\n:::\n')))
  const { preview } = await answer.json()
  expect(preview.title).toBe('Over <brieven>')
  expect(preview.parts).toMatchObject([
    { text: { html: '<p>Open.</p>' }, privateLabel: null },
    { text: { html: '<p>Tot zo.</p>' }, privateLabel: 'Onder ons: Denise en Carola' },
  ])
})

test('whoever is not in a dialogue gets nothing out of it', async () => {
  const { id, first } = await aDialogue({
    letters: [{ from: await aMember('contributor'), body: 'Geheim.' }],
  })
  expect(first).toBeTruthy()
  const answer = await previewLetter(post(letter(id, '> Geheim.\n\nZie [brief 1](#brief-1).')))
  expect(JSON.stringify(await answer.json())).not.toContain('?brief=')
})

test.each([
  ['an essay', previewEssay],
  ['a letter', previewLetter],
])('%s on a page of somebody else is 403', async (_what, preview) => {
  const asked = post({ ...essay(), whose: ownerTag((await aMember('contributor')).id) })
  expect([(await preview(asked)).status, (await preview(post({ whose: '' }))).status]).toEqual([403, 403])
})

test.each([
  ['an essay', previewEssay],
  ['a letter', previewLetter],
])('%s of a stranger is 401, and of a page of another site nothing', async (_what, preview) => {
  asking.member = null
  const answer = await preview(post(essay()))
  expect([answer.status, await answer.json()]).toEqual([401, null])
  asking.headers = new Headers({ origin: 'https://elders.example' })
  await expect(preview(post(essay()))).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404')
})

test.each([
  ['no form', () => new Request('http://localhost:3000/x', { method: 'POST', body: '{}' })],
  ['a form without an end', () => brokenForm()],
  ['a form that is not ours', () => post({ body: 'x' })],
  ['an id that is none', () => post(essay({ draftId: 'x' }))],
])('%s is 400', async (_what, request) => {
  expect((await previewEssay(request())).status).toBe(400)
  expect((await previewLetter(request())).status).toBe(400)
})

function brokenForm(): Request {
  const headers = { 'content-type': 'multipart/form-data; boundary=x' }
  return new Request('http://localhost:3000/x', { method: 'POST', body: '--x\r\n\r\nv', headers })
}

test('a text that may not be is told with its place; one that takes too much in a sentence', async () => {
  const wrong = await (await previewEssay(post(essay({ body: '<script>x</script>' })))).json()
  expect(wrong.preview).toBeNull()
  expect(wrong.problems[0]).toMatchObject({ line: 1, words: expect.stringContaining('1') })
  const [slow = ''] = Object.values(slowTexts(99_000))
  const { problems, preview } = await (await previewEssay(post(essay({ body: slow })))).json()
  expect(problems.length > 0 || preview.parts[0].text.status === 'not set').toBe(true)
})

test('of forty forms of one member at once most are told to come back, and a newer one of a form ends the older', async () => {
  const answers = await Promise.all(Array.from({ length: 40 }, () => previewEssay(post(essay()))))
  const busy = answers.filter(({ status }) => status === 503)
  expect(busy).toHaveLength(37)
  expect(busy[0]?.headers.get('retry-after')).toBe('3')
  const { id, first } = await aDialogue()
  asking.member = first
  const typed = letter(id, 'Eerst.')
  const [older, newer] = await Promise.all([
    previewLetter(post(typed)),
    previewLetter(post({ ...typed, body: 'Later.' })),
  ])
  expect([older.status, newer.status]).toEqual([409, 200])
})

test('a button that is pressed again takes the place of the first, and says so; too many forms are a sentence too', async () => {
  const shown: Shown = { problems: [], preview: null }
  const memberId = crypto.randomUUID()
  const untilGone = (gone: AbortSignal) =>
    new Promise<Shown>((_resolve, reject) => gone.addEventListener('abort', () => reject(gone.reason)))
  const first = previewInTurn(memberId, untilGone)
  expect(await previewInTurn(memberId, async () => shown)).toEqual(shown)
  expect((await first).problems[0]?.words).toBe('Er is inmiddels een nieuwere tekst om te tonen.')
  for (const form of ['one', 'two', 'three']) joinPreviews(memberId, form)
  const full = await previewInTurn(memberId, async () => shown)
  expect(full.problems[0]?.words).toMatch(/^Er wordt nu veel tegelijk nagekeken/)
})

test('whoever closed the page waits for it no more', async () => {
  const gone = new AbortController()
  const answer = previewEssay(post(essay(), gone.signal))
  gone.abort()
  expect((await answer).status).toBe(409)
})
