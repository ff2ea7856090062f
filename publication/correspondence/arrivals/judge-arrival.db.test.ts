import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { arrivals } from '@/db/schema'
import { listJobs } from '@/db/testing/list-jobs'
import { confirmArrival } from './confirm-arrival'
import { discardArrival } from './discard-arrival'
import { takeInMail } from './take-in-mail'
import { aDialogueByMail } from './testing/a-dialogue-by-mail'
import { aMail, signed } from './testing/a-mail'
import { dialogue, findRow, jobs, judge, receiveMails, take, text } from './testing/arrivals-under-test'
import { own } from './testing/mail-case'

receiveMails()

describe('one mail after the other', () => {
  test('the same one twice is a replay, also when both come at once', async () => {
    const mail = await signed(aMail({}), own)
    const ids = [await take(mail), await take(mail), await take(mail)]
    await Promise.all(ids.map((id) => judge(id)))
    const states = await Promise.all(ids.map(async (id) => (await findRow(id))?.heldFor))
    expect(states.filter((heldFor) => heldFor === 'replay')).toHaveLength(2)
    expect(states).toContain(null)
  })

  test('a letter that was confirmed and comes again is a replay', async () => {
    const mail = await signed(aMail({}), own)
    const first = await judge(await take(mail))
    await confirmArrival(dialogue.anna.id, first?.id ?? '', text)
    expect(await judge(await take(mail))).toMatchObject({ heldFor: 'replay' })
  })

  test('a forgery with the same Message-ID does not keep the real one out', async () => {
    const mail = aMail({})
    const forged = await judge(await take(mail.replace('mijn brief', 'zijn brief')))
    expect(forged).toMatchObject({ state: 'held', heldFor: 'no-proof' })
    await discardArrival(dialogue.anna.id, forged?.id ?? '')
    expect(await judge(await take(await signed(mail, own)))).toMatchObject({ state: 'proposed' })
  })

  test('of six within the hour the last is held; forgeries do not count', async () => {
    for (let at = 0; at < 3; at++) await judge(await take(aMail({})))
    const reasons: (string | null | undefined)[] = []
    for (let at = 0; at < 6; at++)
      reasons.push((await judge(await take(await signed(aMail({}), own))))?.heldFor)
    expect(reasons).toEqual([null, null, null, null, null, 'too-many'])
  })

  test('its writer is told of each letter that waits, in a mail of its own; of what is held once', async () => {
    const both = [await judge(await take(await signed(aMail({}), own)))]
    both.push(await judge(await take(await signed(aMail({}), own))))
    const { dialogueId, anna } = dialogue
    expect(await listJobs('send-letter-notice', { memberId: anna.id })).toEqual(
      both.map((it) => ({ arrivalId: it?.id, dialogueId, memberId: anna.id, reminder: 0 })),
    )
    for (let at = 0; at < 2; at++) await judge(await take(aMail({})))
    expect(await listJobs('tell-of-dialogue-news', { memberId: anna.id })).toEqual([
      { dialogueId, memberId: anna.id, kind: 'mail-held' },
    ])
  })

  test('two that judge one at once tell of it once', async () => {
    const id = await take(await signed(aMail({}), own))
    await Promise.all([judge(id), judge(id)])
    expect(await listJobs('send-letter-notice', { memberId: dialogue.anna.id })).toHaveLength(1)
  })

  test('a link of ours that its writer quotes does not travel with the letter', async () => {
    const link = `http://localhost:3000/inloggen/brief/${'a'.repeat(43)}`
    const arrival = await judge(await take(await signed(aMail({}, `Ja.\n\n${link}\n`), own)))
    expect(arrival?.body).toBe('Ja.\n\nhttp://localhost:3000/inloggen')
  })

  test('what was judged is not judged again', async () => {
    const arrival = await judge(await take(await signed(aMail({}), own)))
    await db()
      .update(arrivals)
      .set({ body: 'Veranderd.' })
      .where(eq(arrivals.id, arrival?.id ?? ''))
    expect(await judge(arrival?.id ?? '')).toMatchObject({ state: 'proposed', body: 'Veranderd.' })
  })

  test('a mail to two dialogues is kept for both, and one to nobody for none', async () => {
    const second = await aDialogueByMail({ anna: dialogue.anna })
    const recipients = [dialogue, second].map(({ addressOf, anna }) => addressOf(anna))
    const mail = {
      raw: Buffer.from(aMail({})),
      via: 'smtp',
      envelopeFrom: 'x@y.z',
      remoteAddress: '',
      helo: '',
    } as const
    const taken = await takeInMail({ ...mail, recipients: [...recipients, ...recipients, 'x@y.z'] })
    expect(taken.status === 'kept' && taken.arrivalIds).toHaveLength(2)
    expect(await takeInMail({ ...mail, recipients: ['x@y.z'] })).toEqual({ status: 'no-recipient' })
  })

  test('the mail and its job are there together', async () => {
    const id = await take(aMail({}))
    expect(await jobs('judge-arrival')).toContainEqual({
      arrivalId: id,
      remoteAddress: '192.0.2.1',
      helo: 'mx',
    })
  })
})
