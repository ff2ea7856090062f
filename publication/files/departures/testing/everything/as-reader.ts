import { db } from '@/db/client'
import { consents, followers, letterDeliveries, removals, subscribers, waitingSignUps } from '@/db/schema'
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
  const [subscriber] = await db().insert(subscribers).values({ email }).returning()
  await db()
    .insert(consents)
    .values({
      subscriberId: subscriber?.id ?? null,
      email,
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
  const [follower] = await db()
    .insert(followers)
    .values({ pieceId, email, pace: 'as-it-appears', wordingVersion: 1, ipHash: 'x' })
    .returning()
  const followerId = follower?.id ?? ''
  await db().insert(letterDeliveries).values({ followerId, number: 1, dueAt: NOW })
  await db()
    .insert(removals)
    .values({ followerId, reason: '550', said: `<${email}> unknown`, removedAt: NOW, run: 1 })
}
