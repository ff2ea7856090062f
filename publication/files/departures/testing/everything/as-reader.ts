import { db } from '@/db/client'
import { consents, letterDeliveries, removals, waitingSignUps } from '@/db/schema'
import { aSubscription } from '@/db/testing/a-subscription'
import { aPiece } from '@/db/testing/publish'
import { ADDRESS, FORMER, NOW } from './who-they-are'

/** What they asked for as a reader, now and under the address of before. */
export async function asReader() {
  const { id: pieceId } = await aPiece('te-volgen')
  for (const email of [ADDRESS, FORMER]) {
    await subscribes(email)
    await follows(email, pieceId)
  }
}

async function subscribes(email: string) {
  const { id: subscriptionId } = await aSubscription({ email })
  await db().insert(consents).values({
    subscriptionId,
    email,
    list: 'newsletter',
    form: 'home',
    wordingVersion: 1,
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
