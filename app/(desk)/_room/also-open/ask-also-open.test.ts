import { afterEach, expect, test, vi } from 'vitest'
import { askAlsoOpen } from './ask-also-open'

afterEach(() => vi.unstubAllGlobals())

const open = { kind: 'essay', textId: 'a', owner: 'o' } as const
const answers = (answer: () => Promise<Response>) => {
  const asked = vi.fn(answer)
  vi.stubGlobal('fetch', asked)
  return asked
}
const ask = () => askAlsoOpen(open, new AbortController().signal)

test('whose page it is and what it has open is told, and what is answered is said', async () => {
  const asked = answers(async () => Response.json({ said: 'Emiel heeft dit ook open.' }))
  expect(await ask()).toBe('Emiel heeft dit ook open.')
  const [, { body }] = asked.mock.calls[0] as unknown as [string, { body: FormData }]
  expect(Object.fromEntries(body)).toEqual({ whose: 'o', kind: 'essay', textId: 'a' })
})

test.each([
  ['out of reach', () => Promise.reject(new TypeError('no network'))],
  ['signed out', async () => new Response(null, { status: 401 })],
  ['a page of a proxy', async () => new Response('<p>Even geduld</p>')],
  ['something else', async () => Response.json({})],
])('without an answer nothing is said: %s', async (_, answer) => {
  answers(answer)
  expect(await ask()).toBeNull()
})
