import { asc, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Database, Transaction } from '@/db/client'
import { authors, formerAddresses, letters, pieceAuthors, pieces, pieceTopics, topics } from '@/db/schema'
import type { LetterFile, PieceFile } from '../format/contents'

const sender = alias(authors, 'sender')
const addressee = alias(authors, 'addressee')

/** Published pieces as files say them, in the order of the ids; five queries however many there are. */
export async function readPiecesOut(from: Database | Transaction, pieceIds: string[]): Promise<PieceFile[]> {
  if (pieceIds.length === 0) return []
  const rows = await selectPieces(from, pieceIds)
  const bylines = await selectBylines(from, pieceIds)
  const under = await selectTopics(from, pieceIds)
  const written = await selectLetters(from, pieceIds)
  const former = await selectFormerAddresses(from, pieceIds)
  const authorsOf = Map.groupBy(bylines, ({ pieceId }) => pieceId)
  const topicsOf = Map.groupBy(under, ({ pieceId }) => pieceId)
  const aliasesOf = Map.groupBy(former, ({ pieceId }) => pieceId)
  const lettersOf = Map.groupBy(written, ({ pieceId }) => pieceId)
  const byId = new Map(
    rows.map(({ id, image, ...piece }) => [
      id,
      {
        ...piece,
        ...namesOf(authorsOf.get(id) ?? [], lettersOf.get(id) ?? []),
        topics: (topicsOf.get(id) ?? []).map(({ slug }) => slug),
        aliases: (aliasesOf.get(id) ?? []).map(({ path }) => path).sort(),
        image: image && { ...image, src: image.src.replace(/^\/media\//, 'images/') },
        letters: (lettersOf.get(id) ?? []).map(({ pieceId: _, ...letter }): LetterFile => letter),
      },
    ]),
  )
  return pieceIds.flatMap((id) => byId.get(id) ?? [])
}

/** Who stands in the byline, and who is written to and does not: whoever stopped and has no letter in it. */
function namesOf(byline: { slug: string }[], written: { to: string | null }[]) {
  const authors = byline.map(({ slug }) => slug)
  const addressees = new Set(written.flatMap(({ to }) => (to === null || authors.includes(to) ? [] : [to])))
  return { authors, addressees: [...addressees].sort() }
}

const selectPieces = (from: Database | Transaction, ids: string[]) =>
  from
    .select({
      id: pieces.id,
      kind: pieces.kind,
      year: pieces.year,
      month: pieces.month,
      slug: pieces.slug,
      title: pieces.title,
      date: pieces.date,
      lead: pieces.lead,
      language: pieces.language,
      body: pieces.body,
      image: pieces.image,
      canonical: pieces.canonical,
      picked: pieces.pickedOn,
      approved: pieces.approvedAt,
      waitingFor: sql<string[]>`(select coalesce(json_agg(a.slug
        order by a.id <> ${pieces.waitingForAuthorId}, array_position(${pieces.waitingForAlsoIds}, a.id)), '[]')
        from ${authors} a where a.id = ${pieces.waitingForAuthorId} or a.id = any(${pieces.waitingForAlsoIds}))`,
    })
    .from(pieces)
    .where(inArray(pieces.id, ids))

const selectBylines = (from: Database | Transaction, ids: string[]) =>
  from
    .select({ pieceId: pieceAuthors.pieceId, slug: authors.slug })
    .from(pieceAuthors)
    .innerJoin(authors, eq(authors.id, pieceAuthors.authorId))
    .where(inArray(pieceAuthors.pieceId, ids))
    .orderBy(asc(pieceAuthors.pieceId), asc(pieceAuthors.position))

const selectTopics = (from: Database | Transaction, ids: string[]) =>
  from
    .select({ pieceId: pieceTopics.pieceId, slug: topics.slug })
    .from(pieceTopics)
    .innerJoin(topics, eq(topics.id, pieceTopics.topicId))
    .where(inArray(pieceTopics.pieceId, ids))
    .orderBy(asc(pieceTopics.pieceId), asc(pieceTopics.position))

const selectFormerAddresses = (from: Database | Transaction, ids: string[]) =>
  from
    .select({ pieceId: formerAddresses.pieceId, path: formerAddresses.path })
    .from(formerAddresses)
    .where(inArray(formerAddresses.pieceId, ids))

const selectLetters = (from: Database | Transaction, ids: string[]) =>
  from
    .select({
      pieceId: letters.pieceId,
      number: letters.number,
      from: sender.slug,
      to: addressee.slug,
      sent: letters.sentAt,
      isDateEstimated: letters.isDateEstimated,
      subject: letters.subject,
      body: letters.body,
      interlude: letters.interlude,
      format: letters.format,
    })
    .from(letters)
    .innerJoin(sender, eq(sender.id, letters.fromAuthorId))
    .leftJoin(addressee, eq(addressee.id, letters.toAuthorId))
    .where(inArray(letters.pieceId, ids))
    .orderBy(asc(letters.pieceId), asc(letters.position), asc(letters.number))
