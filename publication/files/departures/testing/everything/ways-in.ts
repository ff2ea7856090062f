import { db } from '@/db/client'
import {
  addressChanges,
  addressLinks,
  attempts,
  type Member,
  openTexts,
  sessions,
  signInLinks,
  signInRequests,
  typedProfiles,
} from '@/db/schema'
import { ADDRESS, FORMER, hashOf, NAME } from './who-they-are'

/** Everything by which they come in, and what was asked for to change it. */
export async function waysIn(person: Member) {
  const memberId = person.id
  const later = new Date(Date.now() + 86_400_000)
  await db()
    .insert(sessions)
    .values({ tokenHash: hashOf('s'), memberId, expiresAt: later })
  await db()
    .insert(signInLinks)
    .values({ tokenHash: hashOf('l'), memberId, purpose: 'sign-in', expiresAt: later })
  await db()
    .insert(signInRequests)
    .values([{ email: ADDRESS }, { email: FORMER }])
  const [change] = await db()
    .insert(addressChanges)
    .values({ memberId, oldEmail: FORMER, newEmail: ADDRESS })
    .returning()
  await db()
    .insert(addressLinks)
    .values({ tokenHash: hashOf('a'), changeId: change?.id ?? '', purpose: 'undo' })
  await db().insert(typedProfiles).values({ memberId, name: NAME, roleLine: 'profielgeheim', bio: '' })
  await db().insert(openTexts).values({ textId: memberId, memberId, openedAt: later, seenAt: later })
  await db()
    .insert(attempts)
    .values({ kind: 'sign-in by address', keyHash: hashOf('k') })
}
