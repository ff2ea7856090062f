import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { bounces, deliveries, issueDrafts, mailings, readers, suppressions } from '@/db/schema'
import { aSubscription } from '@/db/testing/a-subscription'
import { signId } from '@/publication/readers/consent/signed-id'
import { suppressionHash } from '@/publication/readers/suppressions/suppression-hash'
import { forgetReader } from './forget-reader'
import { readMyData } from './read-my-data'

const NOON = new Date('2026-03-02T12:00:00Z')
const EMAIL = 'Anna@voorbeeld.example'
let token = ''

/** Two to whom an issue was mailed; of one it came back, and nothing is mailed to her any more. */
beforeAll(async () => {
  const [draft] = await db().insert(issueDrafts).values({ subject: 'Elf' }).returning()
  const message = { subject: 'Elf', html: '<p>Elf</p>', text: 'Elf', frozenAt: NOON, startsAt: NOON }
  const [mailing] = await db()
    .insert(mailings)
    .values({ list: 'newsletter', issueDraftId: draft?.id ?? '', ...message })
    .returning()
  for (const email of [EMAIL, 'ben@voorbeeld.example']) {
    const { id: subscriptionId, readerId } = await aSubscription({ email, confirmedAt: NOON })
    const [delivery] = await db()
      .insert(deliveries)
      .values({
        mailingId: mailing?.id ?? '',
        readerId,
        subscriptionId,
        site: 'voorbeeld.example',
        state: 'accepted',
        dueAt: NOON,
      })
      .returning()
    await db()
      .insert(bounces)
      .values({
        deliveryId: delivery?.id,
        readerId,
        raw: Buffer.from(`To: ${email}\n\nNo such address.`),
        rawHash: email,
        arrivedAt: NOON,
        kind: 'no such address',
      })
    if (email === EMAIL) token = signId('my-mail', readerId)
  }
  await db()
    .insert(suppressions)
    .values({ emailHash: suppressionHash(EMAIL), why: 'no such address', suppressedAt: NOON })
})

test('what was mailed, what came back and that nothing is mailed any more are taken along', async () => {
  const data = await readMyData(token)
  expect(data).toMatchObject({
    mailings: [{ subject: 'Elf', state: 'accepted' }],
    cameBack: [{ kind: 'no such address' }],
    suppressions: [{ why: 'no such address', suppressedAt: NOON }],
  })
  const mails = (data?.cameBack ?? []) as { mail: string }[]
  expect(mails.map(({ mail }) => Buffer.from(mail, 'base64').toString()).join()).toContain(EMAIL)
})

test('who is forgotten leaves the sum of a mailing as it was, and stays one to whom nothing is mailed', async () => {
  await forgetReader(token, NOON)
  const rows = await db().select().from(deliveries).orderBy(deliveries.id)
  expect(rows.map(({ readerId, state, site }) => [readerId === null, state, site])).toEqual([
    [true, 'accepted', ''],
    [false, 'accepted', 'voorbeeld.example'],
  ])
  expect((await db().select().from(bounces)).map(({ rawHash }) => rawHash)).toEqual(['ben@voorbeeld.example'])
  expect((await db().select().from(suppressions)).map(({ emailHash }) => emailHash)).toEqual([
    suppressionHash(EMAIL),
  ])
  expect((await db().select().from(readers)).map(({ email }) => email)).toEqual(['ben@voorbeeld.example'])
})
