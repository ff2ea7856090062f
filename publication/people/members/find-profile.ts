import { and, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { type Author, authors, type Member, members, type TypedProfile, typedProfiles } from '@/db/schema'
import { findStanding } from '../permissions/find-standing'
import { isAllowed } from '../permissions/permissions'

export type Profile = Pick<Member, 'id' | 'name' | 'email' | 'authorId'> & {
  /** null while the member has no byline yet */
  author: Pick<Author, 'slug' | 'givenName' | 'infix' | 'familyName' | 'roleLine' | 'bio'> | null
  /** what they typed since and readers cannot be shown; null when readers see all of it */
  typed: Pick<TypedProfile, 'name' | 'roleLine' | 'bio'> | null
}

/** What a member may change about themselves; `memberId` is who asks, null when that is not theirs to see. */
export async function findProfile(memberId: string, ofId: string): Promise<Profile | null> {
  const standing = await findStanding(db(), memberId)
  if (!isAllowed(standing, 'change profile', memberId === ofId ? 'own' : "another's")) return null
  const [found] = await db()
    .select({ member: members, author: authors, typed: typedProfiles })
    .from(members)
    .leftJoin(authors, eq(authors.id, members.authorId))
    .leftJoin(typedProfiles, eq(typedProfiles.memberId, members.id))
    .where(and(eq(members.id, ofId), isNull(members.removedAt)))
  if (!found) return null
  const { id, name, email, authorId } = found.member
  return { id, name, email, authorId, author: found.author, typed: found.typed }
}
