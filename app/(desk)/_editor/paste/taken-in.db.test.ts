import { beforeEach, expect, test, vi } from 'vitest'
import { ownerTag } from '@/app/(desk)/_forms/owner-tag'
import { POST as takePicture } from '@/app/(desk)/schrijven/opnemen/beeld/route'
import { POST as takeText } from '@/app/(desk)/schrijven/opnemen/tekst/route'
import { aMember } from '@/db/testing/a-member'

// A thread takes seconds to start from its source.
vi.setConfig({ testTimeout: 120_000 })

const asking = vi.hoisted(() => ({ member: null as { id: string } | null, headers: new Headers() }))
vi.mock('@/app/_server/auth', () => ({ findSignedInMember: async () => asking.member }))
vi.mock('next/headers', () => ({ headers: async () => asking.headers }))

const post = (fields: Record<string, string | Blob>, whose = ownerTag(asking.member?.id ?? '')) => {
  const form = new FormData()
  form.set('whose', whose)
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return new Request('http://localhost:3000/schrijven/opnemen', { method: 'POST', body: form })
}
const clipboard = (html: string) => ({ html, format: 'mdx', origin: 'http://localhost:3000', taken: '' })

beforeEach(async () => {
  asking.headers = new Headers({ origin: 'http://localhost:3000' })
  asking.member = await aMember('contributor')
})

test('a clipboard comes back as prose, with its words and what did not come along', async () => {
  const answer = await takeText(
    post(clipboard('<h1>Kop</h1><p>Een <b>zin</b>.<img src="https://a.example/b.png"></p>')),
  )
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  expect(await answer.json()).toEqual({
    text: '## Kop\n\nEen **zin**.',
    plain: 'Kop\n\nEen zin.',
    said: ['Eén afbeelding kwam niet mee: sleep haar in de tekst of kies het bestand.'],
  })
})

test('what is nested too deep, or no document, is said in words', async () => {
  const deep = await takeText(post(clipboard('<div>'.repeat(20_000))))
  expect([deep.status, (await deep.json()).said]).toEqual([422, [expect.stringContaining('niet te lezen')]])
  const docx = new File(['geen document'], 'a.docx')
  expect((await takeText(post({ ...clipboard(''), docx }))).status).toBe(422)
})

test('nothing is read or stored for a stranger, or from a page of somebody else', async () => {
  const picture = new File(['geen beeld'], 'a.png', { type: 'image/png' })
  expect((await takeText(post(clipboard('<p>a</p>'), ownerTag('another')))).status).toBe(403)
  expect((await takePicture(post({ picture }, ownerTag('another')))).status).toBe(403)
  asking.member = null
  expect((await takeText(post(clipboard('<p>a</p>')))).status).toBe(401)
  expect((await takePicture(post({ picture }))).status).toBe(401)
})

test('what is no picture is refused in words', async () => {
  const answer = await takePicture(
    post({ picture: new File(['geen beeld'], 'a.png', { type: 'image/png' }) }),
  )
  expect([answer.status, await answer.json()]).toEqual([422, { said: 'Dit is geen JPEG, PNG of WebP.' }])
})
