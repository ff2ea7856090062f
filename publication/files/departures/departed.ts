import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { authors, type Departure, departures, type Member, members } from '@/db/schema'
import { isNamelessSlug } from '@/publication/people/members/name-on-screen'
import { splitName } from '@/publication/people/members/split-name'
import { fullName } from '@/publication/public/authors/author-name'
import { readPublication } from '@/publication/public/site/read-publication'
import { type Texts, textsIn } from '@/texts/texts'

/** Somebody who is being erased: everything by which they are found. */
export type Departed = {
  memberId: string
  authorId: string | null
  texts: Departure['texts']
  /** whether their byline says their name at this moment */
  isNamed: boolean
  /** the one they have and those they had, in lower case, without what is another member's by now; empty once they are gone */
  addresses: string[]
  /** "Ada van Iersel", in each way they were called */
  fullNames: string[]
  /** "Ada" */
  givenNames: string[]
  /** "ada-van-iersel": of the addresses that their page has and had, where these say a name */
  slugs: string[]
  /** of all of these addresses */
  pages: string[]
  /** what stands in place of a name and of a letter, in the language of the publication */
  words: Texts['departures']['erased']
}

/** Whether their name goes from what they wrote too. */
export const hidesName = ({ texts }: Pick<Departed, 'texts'>) => texts !== 'under-name'

/** Reads how somebody is found whose departure this is; null when there is none. */
export async function readDeparted(memberId: string): Promise<Departed | null> {
  const [found] = await db()
    .select({ departure: departures, member: members, author: authors })
    .from(departures)
    .innerJoin(members, eq(members.id, departures.memberId))
    .leftJoin(authors, eq(authors.id, members.authorId))
    .where(eq(departures.memberId, memberId))
  if (!found) return null
  const { departure, member, author } = found
  const { language } = await readPublication()
  const byName = departure.byName ?? author
  const pages = byName ? [byName.slug, ...(byName.formerSlugs ?? [])] : []
  const parts = [...(byName ? [byName] : []), ...(member.name ? [splitName(member.name)] : [])]
  const { aWriter, erased } = textsIn(language).departures
  const named = parts.filter((part) => fullName(part) !== aWriter)
  return {
    memberId,
    authorId: member.authorId,
    texts: departure.texts,
    isNamed: author !== null && fullName(author) !== aWriter,
    addresses: await listAddresses(member),
    fullNames: unique(
      [member.name.trim(), ...named.map(fullName)].filter((name) => name && name !== aWriter),
    ),
    givenNames: unique(named.map(({ givenName }) => givenName)),
    slugs: named.length > 0 ? pages.filter((slug) => !isNamelessSlug(slug)) : [],
    pages,
    words: erased,
  }
}

async function listAddresses({ id, email, formerEmails }: Member): Promise<string[]> {
  const theirs = unique([email ?? '', ...formerEmails].map((address) => address.trim().toLowerCase()))
  const taken = await db()
    .select({ email: sql<string>`lower(${members.email})` })
    .from(members)
    .where(and(ne(members.id, id), inArray(sql`lower(${members.email})`, theirs)))
  return theirs.filter((address) => !taken.some((other) => other.email === address))
}

const unique = (texts: string[]) => [...new Set(texts)].filter((text) => text !== '')
