import { beforeAll, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { sessions } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { makeSignInLink } from '@/publication/people/sessions/make-sign-in-link'
import { hashToken } from '@/publication/people/sessions/token'
import { withoutOwnKeys } from './without-own-keys'

vi.stubEnv('SITE_URL', 'https://samen.example')
const OTHER = 'a'.repeat(42)
let key = ''

beforeAll(async () => {
  const { id } = await aMember('contributor')
  // One with the signs that programs write over.
  while (!/-.*_|_.*-/.test(key)) key = (await makeSignInLink(db(), id, 'invitation')).split('/').at(-1) ?? ''
})

const clean = async (text: string) => (await withoutOwnKeys(db(), { text })).text

test.each([
  [`https://samen.example/inloggen/brief/${OTHER}-`, 'https://samen.example/inloggen'],
  [`<https://samen.example/inloggen/brief/${OTHER}_/aanpassen>.`, '<https://samen.example/inloggen>.'],
  [`[ja](https://samen.example/inloggen/${OTHER}?naar=%2Fschrijven)`, '[ja](https://samen.example/inloggen)'],
  [
    `HTTPS://SAMEN.example/herinneringen/stoppen/a.b.${OTHER}x\nDag`,
    'HTTPS://SAMEN.example/herinneringen\nDag',
  ],
  [`https://samen.example/volgen/bevestigen/${OTHER}.`, 'https://samen.example/volgen.'],
  [`http://samen.example:80/volgen/stoppen/${OTHER}x`, 'http://samen.example:80/volgen'],
  [`samen.example/volgen/stoppen/${OTHER}x`, 'samen.example/volgen'],
  [`https://samen.example/mijn-post/a-b.${OTHER}`, 'https://samen.example/mijn-post'],
  [
    `https://x.example/?url=https%3A%2F%2Fsamen.example%2Fvolgen%2Fstoppen%2F${OTHER}x&data=1`,
    'https://x.example/?url=https%3A%2F%2Fsamen.example%2Fvolgen&data=1',
  ],
])('%s keeps nothing behind its place', async (text, left) => {
  expect(await clean(text)).toBe(left)
})

const site = 'https://samen.example/inloggen/'
const proofpoint = (address: string) =>
  address
    .replace(/[-_:?=%]/g, (sign) => `-${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('/', '_')

test.each<[string, (key: string) => string]>([
  [
    'Safe Links',
    (it) => `https://eur01.safelinks.example/?url=${encodeURIComponent(site + it)}&data=05%7C01`,
  ],
  ['escaped twice', (it) => `https://a.example/?u=${encodeURIComponent(encodeURIComponent(site + it))}`],
  ['every sign escaped', (it) => it.replace(/[-_]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)],
  ['Proofpoint v2', (it) => `https://urldefense.example/v2/url?u=${proofpoint(site + it)}&d=DwMF`],
  ['Proofpoint v3', (it) => `https://urldefense.example/v3/__${site}${it}__;!!abc`],
  ['http', (it) => `http://samen.example/inloggen/${it}`],
  ['no scheme', (it) => `samen.example/inloggen/${it}`],
  ['a port', (it) => `https://samen.example:443/inloggen/${it}`],
  ['another host', (it) => `https://oud.example/inloggen/${it}`],
  ['by itself', (it) => `Mijn sleutel is ${it}.`],
  ['glued to a word', (it) => `x2F${it}naar`],
  ['a line end before it', (it) => `${site}\n${it}`],
  ['broken in two', (it) => `> ${site}${it.slice(0, 20)}\n> ${it.slice(20)}`],
  [
    'broken in three',
    (it) => `>> ${site}\n>> ${it.slice(0, 9)}\r\n>> ${it.slice(9, 30)}\r\n>> ${it.slice(30)} en`,
  ],
  ['quoted-printable', (it) => `${site}${it.slice(0, 20)}=\n${it.slice(20)}?naar=3D2`],
  ['in base64', (it) => `https://u.example/?u=${Buffer.from(site + it).toString('base64')}&s=1`],
  [
    'in base64 for addresses',
    (it) => `https://u.example/${Buffer.from(`x${site}${it}/`).toString('base64url')}`,
  ],
  ['in base64, glued', (it) => `https://u.example/ab${Buffer.from(`${site}${it}`).toString('base64')}`],
  [
    'in base64, escaped',
    (it) => `https://u.example/?u=${encodeURIComponent(Buffer.from(`${site}${it}`).toString('base64'))}`,
  ],
  [
    'in base64, over lines',
    (it) =>
      Buffer.from(`${site}${it} en dan`)
        .toString('base64')
        .replace(/(.{76})/g, '$1\n'),
  ],
  ['behind a picture', (it) => `${'A'.repeat(400_000)}\n${it}`],
])('a key of ours is gone: %s', async (_, write) => {
  const left = await clean(`Hoi,\n\n${write(key)}\n\nDag`)
  const joined = left
    .replace(/=?\s[>\s]*/g, '')
    .replace(/%(25)*2D|-2D/gi, '-')
    .replace(/%(25)*5F|-5F/gi, '_')
  const plain = [joined, ...[0, 1, 2, 3].flatMap((from) => decoded(joined, from))].join('\n')
  for (let at = 0; at + 12 <= key.length; at++) expect(plain).not.toContain(key.slice(at, at + 12))
  expect(left).toMatch(/^Hoi,\n\n[\s\S]*\n\nDag$/)
})

/** Every run in it that may be base64. */
const decoded = (text: string, from: number) =>
  [...text.matchAll(/[\w+/%-]{16,}/g)].map(([run]) =>
    Buffer.from(decodeURIComponent(run.replace(/%(?![0-9a-f]{2})/gi, '')).slice(from), 'base64').toString(
      'latin1',
    ),
  )

test('signs of a key that Proofpoint writes for another sign are those of the key, and take no word behind it', async () => {
  const written = `${OTHER.slice(0, 20)}-41${OTHER.slice(0, 20)}`
  expect(await clean(`Hoi,\n\nsamen.example/inloggen/${written}\n\nDag`)).toBe(
    'Hoi,\n\nsamen.example/inloggen\n\nDag',
  )
})

test('the key of a session goes too', async () => {
  const { id } = await aMember('contributor')
  const token = 'Z'.repeat(20) + id.replaceAll('-', '').slice(0, 23)
  const [now] = [new Date()]
  await db()
    .insert(sessions)
    .values({ tokenHash: hashToken(token), memberId: id, expiresAt: now } as typeof sessions.$inferInsert)
  expect(await clean(`samen_sessie=${token};`)).toBe('samen_sessie=;')
})

test.each([
  'https://samen.example/2011/02/vertrouwen',
  'https://samen.example/inloggen',
  'https://samen.example/inloggen\nEn dan dit.',
  'https://samen.example/schrijven/dialogen/1?brief=2#brief-2',
  `https://andere.example/inloggen/brief/${OTHER}x`,
  `Een naam van ${'x'.repeat(50)}\n> en =C3=A9 100%25 -2D _zo_`,
])('%s is left as it is', async (text) => {
  expect(await clean(text)).toBe(text)
})
