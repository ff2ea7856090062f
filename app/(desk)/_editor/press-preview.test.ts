import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Screen } from '@/app/(desk)/_forms/screen'
import { pressPreview } from './press-preview'
import type { Shown } from './preview'

const preview = { title: 'Een titel', lead: '', parts: [] }
const older = { ...preview, title: 'Ouder' }
const now: Screen & Shown & { revision: number } = {
  at: 1,
  answer: { tone: 'good', text: 'Opgeslagen.' },
  problems: [],
  preview: older,
  revision: 3,
}
const answers = vi.fn<typeof fetch>()
const press = (typed = new FormData()) => pressPreview('/voorbeeld', typed, now, 'Zo kan het niet.')

beforeEach(() => void vi.stubGlobal('fetch', answers.mockReset()))
afterEach(() => void vi.unstubAllGlobals())

test('the form stays as it is, with the preview and without its last answer; pictures are not sent', async () => {
  answers.mockResolvedValue(Response.json({ problems: [], preview }))
  const typed = new FormData()
  typed.set('body', 'Tekst')
  typed.set('picture', new File(['x'], 'x.png'))
  expect(await press(typed)).toMatchObject({
    revision: 3,
    answer: null,
    isKept: false,
    problems: [],
    preview,
  })
  const sent = answers.mock.calls[0]?.[1]?.body as FormData
  expect([...sent.keys()]).toEqual(['body'])
})

test('a text that cannot be shown is told, and the last preview that could stays', async () => {
  const problems = [{ line: 1, column: 1, message: 'nee', words: 'Regel 1: nee' }]
  answers.mockResolvedValue(Response.json({ problems, preview: null }))
  const answer = { tone: 'bad', text: 'Zo kan het niet.' }
  expect(await press()).toMatchObject({ answer, problems, preview: null })
})

test('when something newer was asked meanwhile the form says nothing of it', async () => {
  answers.mockResolvedValue(Response.json(null, { status: 409 }))
  expect(await press()).toMatchObject({ answer: null, problems: [], preview: older })
})

test.each([
  [401, {}, null],
  [413, {}, null],
  [503, { 'retry-after': '3' }, 3_000],
])('%i is no preview, and says when to come again', async (status, headers, comeAgainMs) => {
  answers.mockResolvedValue(Response.json(null, { status, headers: headers as HeadersInit }))
  await expect(press()).rejects.toMatchObject({ status, comeAgainMs })
})
