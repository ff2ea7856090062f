import { expect, test } from 'vitest'
import { POST } from './route'

const OURS = { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:3000', host: 'localhost:3000' }
const ask = (path: string | null, fields: Record<string, string>) =>
  POST(
    new Request('http://localhost:3000/nog-niet-verstuurd', {
      method: 'POST',
      headers: { ...fields, ...(path ? { 'x-samenspraak-path': path } : {}) },
      body: new URLSearchParams({ title: 'Wat ik typte' }),
    }),
  )

test('a form of the desk is given back to who sent it', async () => {
  const answer = await ask('/schrijven/nieuw', OURS)
  expect([answer.status, await answer.text()]).toEqual([401, expect.stringContaining('Wat ik typte')])
})

test('while nobody can say who sent it, that is no signing out, and worth another try', async () => {
  const answer = await ask('/schrijven/nieuw', { ...OURS, 'x-samenspraak-why': 'trouble' })
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '10'])
  const page = await answer.text()
  expect(page).toContain('Wat ik typte')
  expect(page).toContain('storing')
})

test.each([
  [
    'that another site made',
    '/schrijven/nieuw',
    { ...OURS, 'sec-fetch-site': 'cross-site', origin: 'https://x.example' },
  ],
  ['that is not of the desk', '/nieuwsbrief', OURS],
  ['that came to this address itself', null, OURS],
])('a form %s is not shown', async (_which, path, fields) => {
  const answer = await ask(path, fields)
  expect([answer.status, await answer.text()]).toEqual([404, ''])
})
