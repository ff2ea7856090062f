import { expect, test, vi } from 'vitest'
import { answerForm } from './answer-form'

const post = (headers: Record<string, string>, body = 'email=ada%40voorbeeld.example') =>
  new Request('http://localhost:3000/api/aanmelden', { method: 'POST', headers, body })
const OURS = { 'sec-fetch-site': 'same-origin', 'x-samenspraak-visitor': '192.0.2.7' }
const where = (answer: Response) => [answer.status, answer.headers.get('location')]

test('a form of our page is done, and leads on to a printed page', async () => {
  const act = vi.fn(async () => '/nieuwsbrief/bedankt' as const)
  expect(where(await answerForm(post(OURS), '/nieuwsbrief', act))).toEqual([303, '/nieuwsbrief/bedankt'])
  expect(act).toHaveBeenCalledExactlyOnceWith({
    fields: { email: 'ada@voorbeeld.example' },
    visitor: '192.0.2.7',
  })
})

test('of a form of another page, or one larger than any of ours, nothing is done', async () => {
  const act = vi.fn(async () => '/nieuwsbrief/bedankt' as const)
  const refused = [
    await answerForm(post({ 'sec-fetch-site': 'cross-site' }), '/volgen', act),
    await answerForm(post(OURS, `email=${'x'.repeat(9_000)}`), '/volgen', act),
  ]
  for (const answer of refused)
    expect(where(answer)).toEqual([303, expect.stringMatching(/^\/volgen\?fout=.+#fout$/)])
  expect(act).not.toHaveBeenCalled()
})

test('what goes wrong is said on the page of the form', async () => {
  const answer = await answerForm(post(OURS), '/volgen', async () => {
    throw new Error('the database is away')
  })
  expect(where(answer)).toEqual([303, expect.stringMatching(/^\/volgen\?fout=/)])
})
