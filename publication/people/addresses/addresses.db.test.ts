import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { addressChanges, addressLinks, attempts, type Member, members } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { makeTemporaryDataDir } from '@/db/testing/temporary-data-dir'
import { type EmlMail, readEml } from '@/emails/read-eml'
import { outboxFolder } from '@/emails/write-to-outbox'
import { enqueue } from '@/queue/enqueue'
import { inviteMember } from '../members/invite-member'
import { removeMember } from '../members/remove-member'
import { askForSignInLink } from '../sessions/ask-for-sign-in-link'
import { findSession } from '../sessions/find-session'
import { makeSignInLink } from '../sessions/make-sign-in-link'
import { redeemSignInLink } from '../sessions/redeem-sign-in-link'
import { sendSignInLink } from '../sessions/send-sign-in-link'
import { askToChangeAddress } from './ask-to-change-address'
import { confirmAddress } from './confirm-address'
import { findPendingAddress } from './find-pending-address'
import { forgetAddressChanges } from './forget-address-changes'
import { putAddressBack } from './put-address-back'
import { sendAddressConfirmation } from './send-address-confirmation'
import { tellOldAddress } from './tell-old-address'
import { tellUndoneAddress } from './tell-undone-address'

vi.mock('@/queue/enqueue', () => ({ enqueue: vi.fn(async () => {}) }))
const dataDir = makeTemporaryDataDir('addresses')
vi.stubEnv('DATA_DIR', dataDir)
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(dataDir, { recursive: true, force: true })
})

beforeEach(async () => {
  vi.mocked(enqueue).mockClear()
  rmSync(outboxFolder(), { recursive: true, force: true })
  await db().delete(members)
  await db().delete(attempts)
})

const anAddress = () => `${randomUUID()}@voorbeeld.example`
const hoursFrom = (hours: number, from = new Date()) => new Date(from.getTime() + hours * 3_600_000)
const tokenIn = (text: string) => /\/([\w-]{43})/.exec(text)?.[1] ?? ''

const WORK = {
  'send-address-confirmation': sendAddressConfirmation,
  'tell-old-address': tellOldAddress,
  'tell-undone-address': tellUndoneAddress,
}

/** Does what was put in the queue since it was last done. */
async function work(now?: Date): Promise<void> {
  const jobs = vi.mocked(enqueue).mock.calls.splice(0)
  for (const [, name, payload] of jobs) {
    const { changeId } = payload as { changeId: string }
    if (name in WORK) await WORK[name as keyof typeof WORK](changeId, now)
  }
}

function mailsTo(address: string | null): EmlMail[] {
  try {
    return readdirSync(outboxFolder())
      .sort()
      .reverse()
      .map((name) => readEml(readFileSync(path.join(outboxFolder(), name))))
      .filter(({ to }) => to === address)
  } catch {
    return []
  }
}

const newestTokenTo = (address: string | null) => tokenIn(mailsTo(address)[0]?.text ?? '')

async function ask(of: Pick<Member, 'id'>, email: string, now?: Date, by = of) {
  const outcome = await askToChangeAddress(by.id, { ofId: of.id, email, visitor: randomUUID() }, now)
  await work(now)
  return outcome.status
}

async function confirm(email: string, session: string | null = null, now?: Date) {
  const { status } = await confirmAddress(newestTokenTo(email), session, now)
  await work(now)
  return status
}

async function undo(token: string, now?: Date) {
  const { status } = await putAddressBack(token, now)
  await work(now)
  return status
}

async function changeTo(of: Pick<Member, 'id'>, email: string, now?: Date): Promise<void> {
  expect([await ask(of, email, now), await confirm(email, null, now)]).toEqual(['asked', 'confirmed'])
}

async function addressOf({ id }: Pick<Member, 'id'>): Promise<string | null | undefined> {
  return (await db().select().from(members).where(eq(members.id, id)))[0]?.email
}

async function signIn({ id }: Pick<Member, 'id'>): Promise<string> {
  const outcome = await redeemSignInLink(tokenIn(await makeSignInLink(db(), id, 'sign-in')))
  if (outcome.status !== 'signed-in') throw new Error('Could not sign in')
  return outcome.sessionToken
}

test('an address counts once it confirmed, and the old one is told when it is asked for and when it went over', async () => {
  const ada = await aMember('contributor')
  const [to, before] = [anAddress(), new Date()]
  expect(await ask(ada, to)).toBe('asked')
  expect(await addressOf(ada)).toBe(ada.email)
  expect(await findPendingAddress(ada.id, ada.id)).toBe(to)
  expect(mailsTo(to)).toHaveLength(1)
  expect(mailsTo(ada.email)).toMatchObject([{ subject: expect.stringContaining('een ander adres') }])
  expect(mailsTo(ada.email)[0]?.text).not.toContain(to)

  expect(await confirm(to)).toBe('confirmed')
  expect(await addressOf(ada)).toBe(to)
  expect(await findPendingAddress(ada.id, ada.id)).toBeNull()
  expect(mailsTo(ada.email).map(({ subject }) => subject)).toContainEqual(
    expect.stringContaining('gewijzigd'),
  )
  const [now] = await db().select().from(members).where(eq(members.id, ada.id))
  expect(now?.addressSince.getTime()).toBeGreaterThanOrEqual(before.getTime())
})

test('mails about an address say whose they are, so that the outbox shows them to nobody else', async () => {
  const ada = await aMember('contributor')
  const to = anAddress()
  await changeTo(ada, to)
  await undo(newestTokenTo(ada.email))
  const all = [...mailsTo(to), ...mailsTo(ada.email)]
  expect(all).toHaveLength(4)
  for (const { ofMember } of all) expect(ofMember).toEqual({ memberId: ada.id, invitedBy: undefined })
})

test('a link confirms once, also when it is pressed many times at once, and is kept as a hash', async () => {
  const ada = await aMember('contributor')
  const to = anAddress()
  await ask(ada, to)
  const token = newestTokenTo(to)
  expect(JSON.stringify(await db().select().from(addressLinks))).not.toContain(token)
  const outcomes = await Promise.all(Array.from({ length: 6 }, () => confirmAddress(token, null)))
  expect(outcomes.filter(({ status }) => status === 'confirmed')).toHaveLength(1)
  expect(await confirmAddress(token, null)).toEqual({ status: 'link-unusable' })
})

test('a link confirms for a day, and for nothing but that', async () => {
  const ada = await aMember('contributor')
  const [to, now] = [anAddress(), new Date()]
  await ask(ada, to, now)
  const [confirmToken, undoToken] = [newestTokenTo(to), newestTokenTo(ada.email)]
  expect(await confirmAddress(undoToken, null, now)).toEqual({ status: 'link-unusable' })
  expect(await putAddressBack(confirmToken, now)).toEqual({ status: 'link-unusable' })
  expect((await redeemSignInLink(confirmToken)).status).toBe('link-unusable')
  expect(await findPendingAddress(ada.id, ada.id, hoursFrom(25, now))).toBeNull()
  expect(await confirmAddress(confirmToken, null, hoursFrom(25, now))).toEqual({ status: 'link-unusable' })
  expect(await addressOf(ada)).toBe(ada.email)
  for (const made of ['', 'verzonnen', '%00', "' or 1=1 --"])
    expect(await confirmAddress(made, null)).toEqual({ status: 'link-unusable' })
})

test('a link that was confirmed with just in time works', async () => {
  const ada = await aMember('contributor')
  const [to, now] = [anAddress(), new Date()]
  await ask(ada, to, now)
  expect(await confirm(to, null, hoursFrom(23, now))).toBe('confirmed')
})

test('every link and session of before ends, but the session of whoever confirms', async () => {
  const ada = await aMember('contributor')
  const ben = await aMember('contributor')
  const [own, other, ofBen] = [await signIn(ada), await signIn(ada), await signIn(ben)]
  const link = tokenIn(await makeSignInLink(db(), ada.id, 'sign-in'))
  const to = anAddress()
  await ask(ada, to)
  expect(await findSession(other)).not.toBeNull()
  expect(await confirm(to, own)).toBe('confirmed')
  expect((await findSession(own))?.member.email).toBe(to)
  expect(await findSession(other)).toBeNull()
  expect(await findSession(ofBen)).not.toBeNull()
  expect((await redeemSignInLink(link)).status).toBe('link-unusable')
})

test('a session of somebody else keeps nobody signed in', async () => {
  const ada = await aMember('contributor')
  const own = await signIn(ada)
  const to = anAddress()
  await ask(ada, to)
  await confirm(to, await signIn(await aMember('owner')))
  expect(await findSession(own)).toBeNull()
})

test('an invitation of before ends too, and one that is asked for afterwards goes to the new address', async () => {
  const olga = await aMember('owner')
  const invited = await aMember('contributor', { joinedAt: null })
  const invitation = tokenIn(await makeSignInLink(db(), invited.id, 'invitation'))
  const to = anAddress()
  expect(await ask(invited, to, undefined, olga)).toBe('asked')
  await confirm(to)
  expect((await redeemSignInLink(invitation)).status).toBe('link-unusable')
})

test('a link asked for with the old address while it goes over signs nobody in', async () => {
  const ada = await aMember('contributor')
  const to = anAddress()
  await ask(ada, to)
  await askForSignInLink(ada.email ?? '', randomUUID())
  const [, , payload] = vi.mocked(enqueue).mock.calls.find(([, name]) => name === 'send-sign-in-link') ?? []
  const { requestId } = payload as { requestId: string }
  await Promise.all([sendSignInLink(requestId), confirmAddress(newestTokenTo(to), null)])
  for (const { text } of mailsTo(ada.email).filter(({ subject }) => subject.startsWith('Inloggen')))
    expect((await redeemSignInLink(tokenIn(text))).status).toBe('link-unusable')
})

test('the old address puts itself back without signing in, and ends everything of after', async () => {
  const ada = await aMember('contributor')
  const to = anAddress()
  await changeTo(ada, to)
  const session = await signIn(ada)
  const link = tokenIn(await makeSignInLink(db(), ada.id, 'sign-in'))
  const token = newestTokenTo(ada.email)
  expect(await undo(token)).toBe('put-back')
  expect(await addressOf(ada)).toBe(ada.email)
  expect(await findSession(session)).toBeNull()
  expect((await redeemSignInLink(link)).status).toBe('link-unusable')
  expect(mailsTo(to)[0]?.subject).toContain('werkt niet meer')
  expect(await undo(token)).toBe('link-unusable')
})

test('it can for seven days from the moment the new one confirmed', async () => {
  const ada = await aMember('contributor')
  const [to, asked] = [anAddress(), new Date()]
  await ask(ada, to, asked)
  const confirmed = hoursFrom(20, asked)
  await confirm(to, null, confirmed)
  const token = newestTokenTo(ada.email)
  expect(await putAddressBack(token, hoursFrom(7 * 24 + 1, confirmed))).toEqual({ status: 'link-unusable' })
  expect(await putAddressBack(token, hoursFrom(7 * 24 - 1, confirmed))).toEqual({ status: 'put-back' })
})

test('before it is confirmed the old address stops it, and the new one never gets its way', async () => {
  const ada = await aMember('contributor')
  const session = await signIn(ada)
  const to = anAddress()
  await ask(ada, to)
  const token = newestTokenTo(to)
  expect(await undo(newestTokenTo(ada.email))).toBe('put-back')
  expect(await findSession(session)).toBeNull()
  expect(await confirmAddress(token, null)).toEqual({ status: 'link-unusable' })
  expect(mailsTo(to)).toHaveLength(1)
})

test('of a chain the first address puts itself back past all later ones, and none of those afterwards', async () => {
  const ada = await aMember('contributor')
  const [second, third, fourth] = [anAddress(), anAddress(), anAddress()]
  await changeTo(ada, second)
  const first = newestTokenTo(ada.email)
  await changeTo(ada, third)
  const ofSecond = newestTokenTo(second)
  await ask(ada, fourth)
  expect(await undo(first)).toBe('put-back')
  expect(await addressOf(ada)).toBe(ada.email)
  expect(mailsTo(third)[0]?.subject).toContain('werkt niet meer')
  expect(await undo(ofSecond)).toBe('link-unusable')
  expect(await undo(newestTokenTo(third))).toBe('link-unusable')
  expect(await confirmAddress(newestTokenTo(fourth), null)).toEqual({ status: 'link-unusable' })
  // What was undone is kept for nobody.
  const olga = await aMember('owner')
  await ask(olga, second)
  expect(await confirm(second)).toBe('confirmed')
})

test('of a chain the second puts itself back, and the first can still after that', async () => {
  const ada = await aMember('contributor')
  const [second, third] = [anAddress(), anAddress()]
  await changeTo(ada, second)
  const first = newestTokenTo(ada.email)
  await changeTo(ada, third)
  expect(await undo(newestTokenTo(second))).toBe('put-back')
  expect(await addressOf(ada)).toBe(second)
  expect(await undo(first)).toBe('put-back')
  expect(await addressOf(ada)).toBe(ada.email)
})

test('two who undo and confirm at the same moment leave the old address', async () => {
  for (let turn = 0; turn < 5; turn += 1) {
    const ada = await aMember('contributor')
    const to = anAddress()
    await ask(ada, to)
    await Promise.all([confirmAddress(newestTokenTo(to), null), putAddressBack(newestTokenTo(ada.email))])
    expect(await addressOf(ada)).toBe(ada.email)
  }
})

test('an address of somebody else gives the same answer, and is mailed nothing', async () => {
  const ada = await aMember('contributor')
  const ben = await aMember('contributor')
  const gone = await aMember('contributor', { removedAt: new Date() })
  for (const { email } of [ben, gone]) {
    const taken = (email ?? '').toUpperCase()
    expect(await ask(ada, taken)).toBe('asked')
    expect(await findPendingAddress(ada.id, ada.id)).toBe(taken)
    expect([...mailsTo(email), ...mailsTo(taken)]).toEqual([])
  }
  expect(mailsTo(ada.email)).toHaveLength(2)
})

test('an address that became another’s before it was confirmed is theirs', async () => {
  const ada = await aMember('contributor')
  const to = anAddress()
  await ask(ada, to)
  await aMember('contributor', { email: to.toUpperCase() })
  expect(await confirm(to)).toBe('link-unusable')
  expect(await addressOf(ada)).toBe(ada.email)
})

test('of two who confirm one address at the same moment one has it', async () => {
  for (let turn = 0; turn < 5; turn += 1) {
    const [ada, ben, to] = [await aMember('contributor'), await aMember('contributor'), anAddress()]
    const tokens = []
    for (const one of [ada, ben]) {
      await ask(one, to)
      tokens.push(newestTokenTo(to))
      rmSync(outboxFolder(), { recursive: true, force: true })
    }
    const outcomes = await Promise.all(tokens.map((token) => confirmAddress(token, null)))
    expect(outcomes.filter(({ status }) => status === 'confirmed')).toHaveLength(1)
  }
})

test('an address that can be put back is nobody else’s: not by a change, not by an invitation', async () => {
  const olga = await aMember('owner')
  const ada = await aMember('contributor')
  const now = new Date()
  await changeTo(ada, anAddress(), now)
  const old = ada.email ?? ''
  expect(await ask(olga, old, now)).toBe('asked')
  expect(mailsTo(old).filter(({ subject }) => subject.startsWith('Bevestig'))).toEqual([])
  const invitation = { email: old.toUpperCase(), name: '', role: 'editor', authorId: null } as const
  expect(await inviteMember(olga.id, invitation, now)).toEqual({ status: 'already-member' })
  expect(await inviteMember(olga.id, invitation, hoursFrom(8 * 24, now))).toEqual({ status: 'invited' })
})

test('asked again, what was asked before is void', async () => {
  const ada = await aMember('contributor')
  const [first, second] = [anAddress(), anAddress()]
  await ask(ada, first)
  const [confirmFirst, undoFirst] = [newestTokenTo(first), newestTokenTo(ada.email)]
  await ask(ada, second)
  expect(await confirmAddress(confirmFirst, null)).toEqual({ status: 'link-unusable' })
  expect(await putAddressBack(undoFirst)).toEqual({ status: 'link-unusable' })
  expect(await confirm(second)).toBe('confirmed')
})

test('asked back before it was confirmed, nothing is asked any more', async () => {
  const ada = await aMember('contributor')
  const to = anAddress()
  await ask(ada, to)
  expect(await ask(ada, ada.email ?? '')).toBe('unchanged')
  expect(await findPendingAddress(ada.id, ada.id)).toBeNull()
  expect(await confirm(to)).toBe('link-unusable')
})

test('a member without an address gets one by confirming it, and nobody is told', async () => {
  const olga = await aMember('owner', { email: null })
  const to = anAddress()
  expect(await ask(olga, to)).toBe('asked')
  expect(await confirm(to)).toBe('confirmed')
  expect(await addressOf(olga)).toBe(to)
  expect(vi.mocked(enqueue)).not.toHaveBeenCalledWith(
    expect.anything(),
    'tell-old-address',
    expect.anything(),
  )
})

test('of a member who is removed meanwhile nothing changes any more', async () => {
  const olga = await aMember('owner')
  const ada = await aMember('contributor')
  const [to, next] = [anAddress(), anAddress()]
  await changeTo(ada, to)
  await ask(ada, next)
  const [back, on] = [newestTokenTo(ada.email), newestTokenTo(next)]
  await removeMember(olga.id, ada.id)
  expect([await undo(back), (await confirmAddress(on, null)).status]).toEqual([
    'link-unusable',
    'link-unusable',
  ])
  expect(await db().select().from(addressChanges)).toEqual([])
  expect(await ask(ada, anAddress(), undefined, olga)).toBe('not-allowed')
})

test('a link of a member who is no member any more does nothing, whatever is left of what was asked', async () => {
  const ada = await aMember('contributor')
  const [to, next] = [anAddress(), anAddress()]
  await changeTo(ada, to)
  await ask(ada, next)
  await db().update(members).set({ removedAt: new Date() }).where(eq(members.id, ada.id))
  expect(await undo(newestTokenTo(ada.email))).toBe('link-unusable')
  expect(await confirm(next)).toBe('link-unusable')
  expect(await addressOf(ada)).toBe(to)
})

test('a mail that comes up late, after all was decided, is not sent', async () => {
  const ada = await aMember('contributor')
  const to = anAddress()
  await askToChangeAddress(ada.id, { ofId: ada.id, email: to, visitor: 'x' })
  await work(hoursFrom(9 * 24))
  expect([...mailsTo(to), ...mailsTo(ada.email)]).toEqual([])
})

test('limits are those of signing in: three an hour for an address and a member, twenty for a network', async () => {
  const ada = await aMember('contributor')
  const answers = []
  for (let turn = 0; turn < 4; turn += 1) answers.push(await ask(ada, anAddress()))
  expect(answers).toEqual(['asked', 'asked', 'asked', 'too-often'])
  const [to, others] = [anAddress(), []] as [string, string[]]
  for (let turn = 0; turn < 4; turn += 1)
    others.push(await ask(await aMember('contributor'), to.toUpperCase()))
  expect(others).toEqual(['asked', 'asked', 'asked', 'too-often'])
  let within = 0
  for (let turn = 0; turn < 22; turn += 1) {
    const { id } = await aMember('contributor')
    const change = { ofId: id, email: anAddress(), visitor: `2001:db8::${turn + 1}` }
    if ((await askToChangeAddress(id, change)).status === 'asked') within += 1
  }
  expect(within).toBe(20)
})

test('what can no longer be undone is forgotten, with the addresses in it', async () => {
  const ada = await aMember('contributor')
  const [to, now] = [anAddress(), new Date()]
  await changeTo(ada, to, now)
  await forgetAddressChanges(hoursFrom(7 * 24, now))
  expect(await db().select().from(addressChanges)).toHaveLength(1)
  await forgetAddressChanges(hoursFrom(9 * 24 + 1, now))
  expect(await db().select().from(addressChanges)).toEqual([])
  expect(await addressOf(ada)).toBe(to)
})
