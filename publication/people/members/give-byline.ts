import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { authors, type Member, members } from '@/db/schema'
import { writtenRow } from '@/db/written-row'
import { proposeSlug } from '@/publication/public/addresses/propose-slug'
import { freeAuthorSlug } from '@/publication/public/authors/free-author-slug'
import { nameOnScreen } from './name-on-screen'
import { splitName } from './split-name'

/**
 * The author this member writes as. Who has none gets one, of their name: it is made when it is first needed, so that
 * readers meet no author without a text.
 */
export async function giveByline(transaction: Transaction, memberId: string): Promise<string> {
  const [member] = await transaction
    .select()
    .from(members)
    .where(eq(members.id, memberId))
    .for('no key update')
  if (!member) throw new Error('There is no such member to give a byline')
  return member.authorId ?? makeAuthor(transaction, member)
}

async function makeAuthor(transaction: Transaction, member: Member): Promise<string> {
  const name = nameOnScreen(member)
  const slug = await freeAuthorSlug(transaction, proposeSlug(name) || 'auteur')
  const author = writtenRow(
    await transaction
      .insert(authors)
      .values({ slug, ...splitName(name) })
      .returning({ id: authors.id }),
    'The author',
  )
  await transaction.update(members).set({ authorId: author.id }).where(eq(members.id, member.id))
  return author.id
}
