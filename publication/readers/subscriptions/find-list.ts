import { and, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { type AskedList, authors, pieces, type Subscription, topics } from '@/db/schema'
import { isPublicAuthor, publishedCounts } from '@/publication/public/authors/public-author'
import { published } from '@/publication/public/pieces/select-summaries'
import type { WhatIsAsked } from './what-is-asked'

/** Which list it is, and in which pace they want it. */
export type FoundList = Pick<Subscription, 'list' | 'pieceId' | 'authorId' | 'topicId' | 'pace'>

const OF_NOTHING = { pieceId: null, authorId: null, topicId: null, pace: null }

/** The lists that a form is about, in its order; without those about what is not there for readers. */
export async function findLists(transaction: Transaction, asked: WhatIsAsked): Promise<FoundList[]> {
  if (asked.list === 'dialogue') {
    const pieceId = await findDialogue(transaction, asked.dialogue)
    return pieceId ? [{ ...OF_NOTHING, list: 'dialogue', pieceId, pace: asked.pace }] : []
  }
  const found: FoundList[] = []
  for (const one of asked.lists ?? [{ list: 'newsletter' }]) {
    const list = await findList(transaction, one)
    if (list) found.push(list)
  }
  return found
}

async function findList(transaction: Transaction, asked: AskedList): Promise<FoundList | null> {
  if (asked.list === 'newsletter') return { ...OF_NOTHING, list: 'newsletter' }
  const { list, slug, pace } = asked
  if (list === 'author') {
    const authorId = await findAuthor(transaction, slug)
    return authorId ? { ...OF_NOTHING, list, authorId, pace } : null
  }
  const [topic] = await transaction.select({ id: topics.id }).from(topics).where(eq(topics.slug, slug))
  return topic ? { ...OF_NOTHING, list, topicId: topic.id, pace } : null
}

async function findDialogue(transaction: Transaction, path: string): Promise<string | null> {
  const [piece] = await transaction
    .select({ id: pieces.id })
    .from(pieces)
    .where(published(eq(pieces.path, path), eq(pieces.kind, 'dialogue')))
  return piece?.id ?? null
}

async function findAuthor(transaction: Transaction, slug: string): Promise<string | null> {
  const counts = publishedCounts()
  const [author] = await transaction
    .select({ id: authors.id })
    .from(authors)
    .leftJoin(counts, eq(counts.authorId, authors.id))
    .where(and(eq(authors.slug, slug), isPublicAuthor(counts)))
  return author?.id ?? null
}
