import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { authors, type Mailing, topics } from '@/db/schema'
import { renderIssueMail } from '@/emails/readers/issue'
import { env } from '@/env'
import { fullName } from '@/publication/public/authors/author-name'
import { showParts } from '@/publication/public/issues/show-parts'
import { readPublication } from '@/publication/public/site/read-publication'
import type { IssueMarks } from '@/publication/readers/issues/compose-issue-mail'
import { setLeads } from '@/publication/readers/issues/set-parts'
import { textsIn } from '@/texts/texts'

export type ComposedPieces = { subject: string; html: string; text: string }

/** More than Gmail shows whole: of a month with more, the others are on the page of the list. */
const MOST_PIECES = 60

/**
 * The mail that brings pieces which are new to a list, each with its lead and the way to it, the same for everybody but for the marks. What
 * was withdrawn meanwhile is left out; null when nothing is left.
 */
export async function composePiecesMail(mailing: Mailing, marks: IssueMarks): Promise<ComposedPieces | null> {
  const [{ name, language }, list] = await Promise.all([readPublication(), findListOf(mailing)])
  const parts = mailing.pieceIds.map((pieceId) => ({ kind: 'piece', pieceId, shows: 'lead' }) as const)
  const shown = (await showParts(parts)).flatMap((part) => (part.kind === 'piece' ? [part] : []))
  const [first] = shown
  if (!first || !list) return null
  const { siteUrl } = env()
  const words = textsIn(language).mailings.pieces
  const isOfAuthor = mailing.list === 'author'
  const only = shown.length === 1 ? first.piece.title : null
  return renderIssueMail({
    publicationName: name,
    language,
    subject: isOfAuthor ? words.subjectOfAuthor(list.name, only) : words.subjectOfTopic(list.name, only),
    preheader: only ? first.piece.lead : shown.map(({ piece }) => piece.title).join(' · '),
    place: isOfAuthor ? words.placeOfAuthor(list.name) : words.placeOfTopic(list.name),
    why: isOfAuthor ? words.whyAuthor(list.name, name) : words.whyTopic(list.name, name),
    webLink: `${siteUrl}${list.path}`,
    leaveLink: `${siteUrl}/nieuwsbrief/afmelden/${marks.leave}`,
    myMailLink: `${siteUrl}/mijn-post/${marks.myMail}`,
    plainText: null,
    parts: setLeads(shown.slice(-MOST_PIECES), language),
  })
}

/** What a list is about, and where readers find it. */
async function findListOf({ authorId, topicId }: Mailing): Promise<{ name: string; path: string } | null> {
  if (authorId) {
    const [author] = await db().select().from(authors).where(eq(authors.id, authorId))
    return author ? { name: fullName(author), path: `/auteurs/${author.slug}` } : null
  }
  if (!topicId) return null
  const [topic] = await db().select().from(topics).where(eq(topics.id, topicId))
  return topic ? { name: topic.name, path: `/rubrieken/${topic.slug}` } : null
}
