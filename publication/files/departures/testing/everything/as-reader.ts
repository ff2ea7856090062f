import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import {
  bounces,
  consents,
  deliveries,
  issueDrafts,
  letterDeliveries,
  mailings,
  readers,
  receivingSites,
  removals,
  waitingSignUps,
} from '@/db/schema'
import { aSubscription } from '@/db/testing/a-subscription'
import { aPiece } from '@/db/testing/publish'
import { ADDRESS, FORMER, NOW } from './who-they-are'

/** What they asked for as a reader, now and under the address of before. */
export async function asReader() {
  const { id: pieceId } = await aPiece('te-volgen')
  for (const email of [ADDRESS, FORMER]) {
    await subscribes(email)
    await follows(email, pieceId)
    await wasMailed(email)
  }
}

async function subscribes(email: string) {
  const { id: subscriptionId } = await aSubscription({ email })
  await db()
    .update(readers)
    .set({ name: email, note: `Notitie over ${email}` })
    .where(eq(readers.email, email))
  await db()
    .insert(consents)
    .values({
      subscriptionId,
      email,
      list: 'newsletter',
      form: 'home',
      wordingVersion: 1,
      declared: `Ingevoerd voor ${email}`,
      ipHash: 'x',
    })
  await db().insert(waitingSignUps).values({
    kind: 'newsletter',
    email,
    form: 'home',
    ipHash: 'x',
    networkHash: 'x',
    widerHash: 'x',
    askedAt: NOW,
  })
}

async function follows(email: string, pieceId: string) {
  const { id: subscriptionId } = await aSubscription({ pieceId, email })
  await db().insert(letterDeliveries).values({ subscriptionId, number: 1, dueAt: NOW })
  await db()
    .insert(removals)
    .values({ subscriptionId, reason: '550', said: `<${email}> unknown`, removedAt: NOW, run: 1 })
}

/** An issue that came back. */
async function wasMailed(email: string) {
  const [draft] = await db().insert(issueDrafts).values({}).returning()
  const { readerId, id: subscriptionId } = await aSubscription({ email, list: 'krant' })
  const sent = { list: 'krant', issueDraftId: draft?.id ?? '', startsAt: NOW } as const
  const [mailing] = await db().insert(mailings).values(sent).returning()
  const said = `<${email}> unknown`
  const site = email.split('@')[1] ?? ''
  const [delivery] = await db()
    .insert(deliveries)
    .values({ mailingId: mailing?.id ?? '', readerId, subscriptionId, site, reason: said, said, dueAt: NOW })
    .returning()
  await db().insert(receivingSites).values({ site, speed: 1, reason: said, said, updatedAt: NOW })
  const raw = Buffer.from(`To: ${email}`)
  const ofDelivery = { deliveryId: delivery?.id, readerId, raw, rawHash: email, envelopeFrom: email }
  await db()
    .insert(bounces)
    .values({ ...ofDelivery, arrivedAt: NOW, kind: 'unknown', reason: said, said })
}
