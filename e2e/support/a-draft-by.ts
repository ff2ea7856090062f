import { eq } from 'drizzle-orm'
import type { CastName } from '@/db/cast'
import { db } from '@/db/client'
import { type Draft, drafts, type Member, type Revision, revisions, topics } from '@/db/schema'
import { findOrAddMember } from './people'

export type DraftToMake = {
  title: string
  slug?: string
  lead?: string
  /** MDX */
  body?: string
  date?: Date
  /** slugs; the publication's first topic when left out */
  topics?: string[]
  /** handed to the editors */
  isSubmitted?: boolean
}

/** An essay of one of the cast, or of this member, that was saved once and can be published as it is. */
export async function makeDraft(
  whose: CastName | Member,
  wanted: DraftToMake,
): Promise<Draft & { title: string }> {
  const member = typeof whose === 'string' ? await findOrAddMember(whose) : whose
  const topicIds = await findTopicIds(wanted.topics)
  const draft = await db().transaction(async (transaction) => {
    const [made] = await transaction
      .insert(drafts)
      .values({
        kind: 'essay',
        ownerId: member.id,
        revision: 1,
        submittedAt: wanted.isSubmitted ? new Date() : null,
      })
      .returning()
    if (!made) throw new Error('The draft was not made')
    await transaction.insert(revisions).values({
      ...textOf(wanted),
      draftId: made.id,
      number: 1,
      authorIds: member.authorId ? [member.authorId] : [],
      topicIds,
      savedBy: member.id,
    })
    return made
  })
  return { ...draft, title: wanted.title }
}

function textOf(wanted: DraftToMake): Pick<Revision, 'title' | 'slug' | 'lead' | 'body' | 'date'> {
  return {
    title: wanted.title,
    slug: wanted.slug ?? '',
    lead: wanted.lead ?? `Een inleiding bij ${wanted.title}.`,
    body:
      wanted.body ?? `Dit is de tekst van ${wanted.title}.\n\n## Een tussenkop\n\nEn hier gaat hij verder.\n`,
    date: wanted.date ?? null,
  }
}

async function findTopicIds(slugs?: string[]): Promise<string[]> {
  const known = await db().select().from(topics).orderBy(topics.position)
  if (!slugs) return known.slice(0, 1).map((topic) => topic.id)
  return Promise.all(slugs.map(findTopicId))
}

async function findTopicId(slug: string): Promise<string> {
  const [topic] = await db().select({ id: topics.id }).from(topics).where(eq(topics.slug, slug))
  if (!topic) throw new Error(`There is no topic ${slug}`)
  return topic.id
}
