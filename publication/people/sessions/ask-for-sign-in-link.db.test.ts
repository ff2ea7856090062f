import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { attempts, members, signInLinks, signInRequests } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { enqueue } from '@/queue/enqueue'
import { inviteMember } from '../members/invite-member'
import { sendInvitation } from '../members/send-invitation'
import { askForSignInLink } from './ask-for-sign-in-link'
import { countWaitingRequests } from './count-waiting-requests'
import { sendSignInLink } from './send-sign-in-link'

vi.mock('@/queue/enqueue', () => ({ enqueue: vi.fn(async () => {}) }))

const dataDir = mkdtempSync(path.join(tmpdir(), 'samenspraak-members-'))
vi.stubEnv('DATA_DIR', dataDir)
afterAll(() => vi.unstubAllEnvs())

beforeEach(async () => {
  await db().delete(members)
  await db().delete(attempts)
  await db().delete(signInRequests)
  vi.mocked(enqueue).mockClear()
})

function mails(): string[] {
  const outbox = path.join(dataDir, 'outbox')
  return readdirSync(outbox).map((name) => readFileSync(path.join(outbox, name), 'utf8'))
}

async function requestId(): Promise<string> {
  const [request] = await db().select().from(signInRequests)
  return request?.id ?? ''
}

test('a stranger gets the same answer and the same work as a member', async () => {
  await aMember('contributor', { email: 'ada@voorbeeld.example' })
  expect(await askForSignInLink('Ada@voorbeeld.example', '192.0.2.1')).toEqual({ status: 'asked' })
  expect(await askForSignInLink('vreemd@voorbeeld.example', '192.0.2.1')).toEqual({ status: 'asked' })
  expect(await db().select().from(signInRequests)).toHaveLength(2)
  expect(enqueue).toHaveBeenCalledTimes(2)
})

test('three mails an hour for one address, member or not', async () => {
  const now = new Date()
  const answers = []
  for (const visitor of ['192.0.2.1', '192.0.2.2', '192.0.2.3', '192.0.2.4'])
    answers.push((await askForSignInLink('ada@voorbeeld.example', visitor, now)).status)
  expect(answers).toEqual(['asked', 'asked', 'asked', 'later'])
  const later = new Date(now.getTime() + 61 * 60_000)
  expect((await askForSignInLink('ada@voorbeeld.example', '192.0.2.1', later)).status).toBe('asked')
})

test('twenty an hour for one visitor, also all at once', async () => {
  const answers = await Promise.all(
    Array.from({ length: 24 }, (_, index) =>
      askForSignInLink(`iemand-${index}@voorbeeld.example`, '192.0.2.9'),
    ),
  )
  expect(answers.filter(({ status }) => status === 'asked')).toHaveLength(20)
})

test.each([
  ['one network at home', (index: number) => `2001:db8:0:7::${(index + 1).toString(16)}`, 20],
  ['as many networks', (index: number) => `2001:db8:0:${index.toString(16)}::1`, 24],
])('who has a whole IPv6 network is one visitor: %s', async (_, addressOf, within) => {
  const answers = []
  for (let index = 0; index < 24; index += 1)
    answers.push(await askForSignInLink(`iemand-${index}@voorbeeld.example`, addressOf(index)))
  expect(answers.filter(({ status }) => status === 'asked')).toHaveLength(within)
})

test('over its limit a request waits for the first moment that the hour has room, and never longer than an hour', async () => {
  const now = new Date()
  const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
  const ask = (minutes: number) => askForSignInLink('ada@voorbeeld.example', '192.0.2.1', at(minutes))
  for (const minutes of [0, 10, 20]) expect(await ask(minutes)).toEqual({ status: 'asked' })
  expect(await ask(30)).toEqual({ status: 'later', at: at(60) })
  expect(vi.mocked(enqueue).mock.lastCall?.[3]).toEqual(at(60))
  expect(await ask(31)).toEqual({ status: 'later', at: at(70) })
  expect(await ask(32)).toEqual({ status: 'later', at: at(80) })
  expect(await ask(33)).toEqual({ status: 'too-often' })
  expect(enqueue).toHaveBeenCalledTimes(6)
})

test('who waits for their own turn and for that of the address waits no more than an hour for both', async () => {
  const at = (minutes: number) => new Date(Date.now() + minutes * 60_000)
  for (const minute of [-1, -1, -1, 0, 0, 0])
    await askForSignInLink('ada@voorbeeld.example', '192.0.2.1', at(minute))
  for (let index = 0; index < 20; index += 1)
    await askForSignInLink(`iemand-${index}@voorbeeld.example`, '192.0.2.9', at(0))
  const asked = await askForSignInLink('ada@voorbeeld.example', '192.0.2.9', at(1))
  expect(asked).toEqual({ status: 'too-often' })
})

test.each([
  ['IPv4', '192.0.2.', '198.51.100.7'],
  ['IPv6', '2001:db8:1:', '2001:db8:2::7'],
])(
  'who fills the hour of an address from one network keeps another network from no link: %s',
  async (...at) => {
    const [, network, elsewhere] = at
    const now = new Date()
    const ask = (visitor: string) => askForSignInLink('ada@voorbeeld.example', visitor, now)
    const asked = []
    for (let index = 1; index <= 9; index += 1)
      asked.push(await ask(network.endsWith('.') ? `${network}${index}` : `${network}${index}::1`))
    const answers = asked.map(({ status }) => status)
    expect(answers.slice(0, 3)).toEqual(['asked', 'asked', 'asked'])
    expect(answers.slice(3)).toEqual(['later', 'later', 'later', 'too-often', 'too-often', 'too-often'])
    expect(await ask(elsewhere)).toEqual({ status: 'asked' })
    // Their place is for once an hour; after that they wait as anybody does.
    expect(await ask(elsewhere)).toEqual({ status: 'too-often' })
    const next = new Date(now.getTime() + 61 * 60_000)
    expect((await askForSignInLink('ada@voorbeeld.example', elsewhere, next)).status).toBe('asked')
  },
)

test('a hundred networks have no more than nine mails an hour sent to an address, and three wait', async () => {
  const now = new Date()
  const answers: Awaited<ReturnType<typeof askForSignInLink>>[] = []
  // Ten at once: more would wait for each other's connections, and some for longer than they may.
  for (let first = 0; first < 100; first += 10) {
    const networks = Array.from({ length: 10 }, (_, index) => `10.0.${first + index}.1`)
    answers.push(
      ...(await Promise.all(networks.map((ip) => askForSignInLink('ada@voorbeeld.example', ip, now)))),
    )
  }
  const count = (status: string) => answers.filter((answer) => answer.status === status).length
  expect([count('asked'), count('later'), count('too-often')]).toEqual([9, 3, 88])
})

test('owners are told how many wait, and nobody else is', async () => {
  const now = new Date()
  for (let time = 0; time < 4; time += 1) await askForSignInLink('ada@voorbeeld.example', '192.0.2.1', now)
  expect(await countWaitingRequests((await aMember('owner')).id, now)).toBe(1)
  expect(await countWaitingRequests((await aMember('editor')).id, now)).toBe(0)
})

test('what is kept of an attempt is neither address nor IP', async () => {
  await askForSignInLink('ada@voorbeeld.example', '192.0.2.1')
  const kept = JSON.stringify(await db().select().from(attempts))
  expect(kept).not.toMatch(/ada@|voorbeeld|192\.0\.2\.1/)
})

test('a member gets a mail with a link, a stranger none', async () => {
  const ada = await aMember('contributor', { email: 'ada@voorbeeld.example' })
  await askForSignInLink('ADA@voorbeeld.example', '192.0.2.1')
  await sendSignInLink(await requestId())
  expect(mails().filter((mail) => mail.includes('To: ada@voorbeeld.example'))).toHaveLength(1)
  expect(await db().select().from(signInLinks)).toMatchObject([{ memberId: ada.id, purpose: 'sign-in' }])
  await askForSignInLink('vreemd@voorbeeld.example', '192.0.2.1')
  await sendSignInLink(await requestId())
  expect(mails().join()).not.toContain('vreemd@')
  expect(await db().select().from(signInRequests)).toEqual([])
})

test('answering a request twice mails once', async () => {
  await aMember('contributor', { email: 'ben@voorbeeld.example' })
  await askForSignInLink('ben@voorbeeld.example', '192.0.2.1')
  const id = await requestId()
  await sendSignInLink(id)
  await sendSignInLink(id)
  expect(mails().filter((mail) => mail.includes('To: ben@voorbeeld.example'))).toHaveLength(1)
})

test('who was removed gets no link', async () => {
  await aMember('contributor', { email: 'weg@voorbeeld.example', removedAt: new Date() })
  await askForSignInLink('weg@voorbeeld.example', '192.0.2.1')
  await sendSignInLink(await requestId())
  expect(mails().join()).not.toContain('weg@')
})

test('who is invited gets a mail until they have joined', async () => {
  const olga = await aMember('owner')
  const invitation = { email: 'nieuw@voorbeeld.example', name: '', role: 'editor', authorId: null } as const
  expect(await inviteMember(olga.id, invitation)).toEqual({ status: 'invited' })
  const [, invited] = await db().select().from(members)
  await sendInvitation(invited?.id ?? '')
  expect(mails().filter((mail) => mail.includes('To: nieuw@voorbeeld.example'))).toHaveLength(1)
  await db().update(members).set({ joinedAt: new Date() })
  await sendInvitation(invited?.id ?? '')
  expect(mails().filter((mail) => mail.includes('To: nieuw@voorbeeld.example'))).toHaveLength(1)
  expect(await inviteMember(olga.id, invitation)).toEqual({ status: 'already-member' })
})
