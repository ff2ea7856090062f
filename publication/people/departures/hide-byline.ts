import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { authors, type ByName, members } from '@/db/schema'
import { proposeSlug } from '@/publication/public/addresses/propose-slug'
import { freeAuthorSlug } from '@/publication/public/authors/free-author-slug'

/** The byline of a member becomes that of a writer without a name, wherever readers see it. Answers what it was; null for who has none. */
export async function hideByline(
  transaction: Transaction,
  memberId: string,
  aWriter: string,
): Promise<ByName | null> {
  const [found] = await transaction
    .select({ author: authors })
    .from(members)
    .innerJoin(authors, eq(authors.id, members.authorId))
    .where(eq(members.id, memberId))
    .for('update', { of: authors })
  if (!found) return null
  const { id, slug, formerSlugs, givenName, infix, familyName, roleLine, links, bio, sourceHash } =
    found.author
  await transaction
    .update(authors)
    .set({
      slug: await freeAuthorSlug(transaction, proposeSlug(aWriter)),
      // An address with their name in it would say who writes here.
      formerSlugs: [],
      givenName: aWriter,
      infix: '',
      familyName: '',
      roleLine: '',
      links: [],
      bio: '',
      sourceHash: null,
      updatedAt: new Date(),
    })
    .where(eq(authors.id, id))
  return { slug, formerSlugs, givenName, infix, familyName, roleLine, links, bio, sourceHash }
}

/** The byline is by name again, at its own address when that is still free. */
export async function showByline(transaction: Transaction, memberId: string, byName: ByName): Promise<void> {
  const [member] = await transaction
    .select({ authorId: members.authorId })
    .from(members)
    .where(eq(members.id, memberId))
  if (!member?.authorId) return
  await transaction
    .update(authors)
    .set({ ...byName, slug: await freeAuthorSlug(transaction, byName.slug), updatedAt: new Date() })
    .where(eq(authors.id, member.authorId))
}
