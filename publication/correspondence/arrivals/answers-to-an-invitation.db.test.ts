import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { members, sessions } from '@/db/schema'
import { makeSignInLink } from '@/publication/people/sessions/make-sign-in-link'
import { redeemSignInLink } from '@/publication/people/sessions/redeem-sign-in-link'
import { isLiveAddress } from './is-live-address'
import { confirmByLink } from './notices/confirm-by-link'
import { makeLetterLink } from './notices/letter-link'
import { takeInMail } from './take-in-mail'
import { aMail, signed } from './testing/a-mail'
import { dialogue, jobs, judge, letters, receiveMails, take } from './testing/arrivals-under-test'
import { other, own } from './testing/mail-case'

receiveMails()

/** Anna was invited and never signed in. */
beforeEach(
  async () =>
    void (await db().update(members).set({ joinedAt: null }).where(eq(members.id, dialogue.anna.id))),
)

const answer = (headers = {}, domain = own) => signed(aMail(headers), domain).then(take).then(judge)
const noticesOf = async (arrivalId = '') =>
  (await jobs('send-letter-notice')).filter((it) => it.arrivalId === arrivalId)

describe('answering an invitation', () => {
  test('is accepting it: the answer waits for their yes alone, and is confirmed without signing in', async () => {
    const arrival = await answer()
    expect(arrival).toMatchObject({ state: 'proposed', memberId: dialogue.anna.id })
    expect(await noticesOf(arrival?.id)).toHaveLength(1)
    const link = await makeLetterLink(db(), { arrivalId: arrival?.id ?? '', memberId: dialogue.anna.id })
    const token = link.split('/').at(-1) ?? ''
    expect(await confirmByLink(token, null, null)).toMatchObject({ status: 'confirmed' })
    expect(await letters()).toMatchObject([{ writerId: dialogue.anna.id }])
    expect(await db().select().from(sessions).where(eq(sessions.memberId, dialogue.anna.id))).toEqual([])
  })

  test('leaves the link in it as good as it was', async () => {
    const link = await makeSignInLink(db(), dialogue.anna.id, 'invitation')
    await answer()
    expect((await redeemSignInLink(link.split('/').at(-1) ?? '')).status).toBe('signed-in')
  })

  test('twice is two letters to confirm, and the same mail twice is one', async () => {
    const raw = await signed(aMail({}), own)
    expect((await judge(await take(raw)))?.state).toBe('proposed')
    expect(await judge(await take(raw))).toMatchObject({ state: 'held', heldFor: 'replay' })
    expect((await answer())?.state).toBe('proposed')
  })
})

describe('accepts nothing', () => {
  const accepted = async () => ({ letters: await letters(), notices: await noticesOf() })

  test.each([
    ['from another address', { From: 'anna@ander.example' }, other, 'other-from'],
    ['of somebody it was forwarded to', { From: 'eve@ander.example' }, other, 'other-from'],
    ['that a machine gave', { 'Auto-Submitted': 'auto-replied' }, own, 'automatic'],
    ['of a list', { Precedence: 'bulk' }, own, 'automatic'],
    ['that another domain signed', {}, other, 'no-proof'],
  ])('an answer %s', async (_what, headers, domain, heldFor) => {
    expect(await answer(headers, domain)).toMatchObject({ state: 'held', heldFor })
    expect(await accepted()).toEqual({ letters: [], notices: [] })
  })

  test('an answer that nobody signed', async () => {
    expect(await judge(await take(aMail({})))).toMatchObject({ state: 'held', heldFor: 'no-proof' })
    expect(await accepted()).toEqual({ letters: [], notices: [] })
  })

  test('a bounce', async () => {
    const taken = await takeInMail({
      raw: await signed(aMail({}), own),
      via: 'smtp',
      envelopeFrom: '',
      recipients: [dialogue.addressOf(dialogue.anna)],
      remoteAddress: '192.0.2.1',
      helo: 'mx',
    })
    const id = taken.status === 'kept' ? taken.arrivalIds[0] : ''
    expect(await judge(id ?? '')).toMatchObject({ state: 'held', heldFor: 'automatic' })
  })

  test('an answer to an invitation that was withdrawn: there is no such address any more', async () => {
    const address = dialogue.addressOf(dialogue.anna)
    expect(await isLiveAddress(address)).toBe(true)
    await db().update(members).set({ removedAt: new Date() }).where(eq(members.id, dialogue.anna.id))
    expect(await isLiveAddress(address)).toBe(false)
    expect(await take(await signed(aMail({}), own))).toBe('')
  })
})
