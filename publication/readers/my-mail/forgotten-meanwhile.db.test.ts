import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { letterDeliveries, mailServer, readers, removals } from '@/db/schema'
import { outboxMails } from '@/emails/testing/outbox-mails'
import { withEmptyOutbox } from '@/emails/testing/with-empty-outbox'
import { writeToOutbox } from '@/emails/write-to-outbox'
import { signId } from '@/publication/readers/consent/signed-id'
import { claimLetter } from '@/publication/readers/following/claim-letter'
import { noteOutcome } from '@/publication/readers/following/note-outcome'
import { planLetters } from '@/publication/readers/following/plan-letters'
import {
  aFollowedDialogue,
  aFollower,
  aSiteWithWriters,
  moment,
} from '@/publication/readers/following/testing/a-followed-dialogue'
import { closeQueue } from '@/queue/sender'
import { forgetReader } from './forget-reader'

// Who is forgotten while something is under way to them is forgotten, and what is under way does no harm.

withEmptyOutbox('forgotten')
beforeAll(aSiteWithWriters)
beforeEach(aFollowedDialogue)
afterEach(() => vi.unstubAllEnvs())
afterAll(closeQueue)

const REFUSED = { status: 'refused', reason: 'EENVELOPE RCPT TO 550 5.1.1' } as const

test.each([{ status: 'accepted' } as const, REFUSED])(
  'a letter that is handed over meanwhile is noted nowhere: $status',
  async (outcome) => {
    const reader = await aFollower('lezer')
    await planLetters(moment(0))
    const letter = await claimLetter(moment(0))
    if (!letter) throw new Error('There was no letter')
    await forgetReader(signId('my-mail', reader.readerId), moment(1))
    await noteOutcome(letter, outcome, moment(2))
    for (const table of [readers, letterDeliveries, removals]) expect(await db().$count(table)).toBe(0)
    expect(await db().$count(mailServer)).toBe(outcome.status === 'refused' ? 1 : 0)
  },
)

test('what lies unsent for them goes, and for nobody else', async () => {
  const reader = await aFollower('Lezer')
  const from = { name: 'De publicatie', address: 'post@site.example' }
  const unsent = (to: string, ofMember?: { memberId: string }) =>
    writeToOutbox(
      {
        to,
        from,
        subject: 'Brief',
        text: 'Dag.',
        html: '<p>Dag.</p>',
        headers: [],
        date: new Date(),
        messageId: `<${to}@x>`,
      } as never,
      ofMember,
    )
  await unsent('lezer@voorbeeld.example')
  await unsent('nog-een-lezer@voorbeeld.example')
  await unsent('lezer@voorbeeld.example.org')
  await unsent('lezer@voorbeeld.example', { memberId: reader.readerId })
  await forgetReader(signId('my-mail', reader.readerId), moment(1))
  const left = (await outboxMails()).map(({ to, ofMember }) => [to, ofMember !== null])
  expect(left.sort()).toEqual([
    ['lezer@voorbeeld.example', true],
    ['lezer@voorbeeld.example.org', false],
    ['nog-een-lezer@voorbeeld.example', false],
  ])
})
