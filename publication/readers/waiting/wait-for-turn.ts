import type { Transaction } from '@/db/client'
import { waitingSignUps } from '@/db/schema'
import { visitorNetwork } from '@/publication/people/attempts/visitor-network'
import { widerNetwork } from '@/publication/people/attempts/wider-network'
import type { WhatIsAsked } from '@/publication/readers/subscriptions/what-is-asked'
import { keyedHash } from '@/secret'

/** Keeps a sign-up until its turn comes; one that waits already keeps its place. Of the visitor only keyed hashes are kept. */
export async function waitForTurn(
  transaction: Transaction,
  asked: WhatIsAsked,
  visitor: string,
  now: Date,
): Promise<void> {
  await transaction
    .insert(waitingSignUps)
    .values({
      kind: asked.list,
      email: asked.email,
      form: asked.list === 'newsletter' ? asked.form : asked.dialogue,
      pace: asked.list === 'newsletter' ? null : asked.pace,
      lists: asked.list === 'newsletter' ? (asked.lists ?? null) : null,
      ipHash: keyedHash('consent', visitor),
      networkHash: keyedHash('attempt', `sign-up\0${visitorNetwork(visitor)}`),
      widerHash: keyedHash('attempt', `sign-up\0${widerNetwork(visitor)}`),
      askedAt: now,
    })
    .onConflictDoNothing()
}
