import { and, eq, notInArray } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { letters, pieceAuthors, pieceLinks, pieces, pieceTopics } from '@/db/schema'
import { env } from '@/env'
import { isAgreedPicture } from '@/publication/correspondence/compositions/is-agreed-picture'
import { describePicture } from '@/publication/pictures/media/describe-picture'
import { factsOfTexts } from '@/publication/public/pieces/facts-of-texts'
import type { PieceFile } from '../format/contents'
import { idOf } from './id-of'
import type { SiteIndex } from './read-site-index'
import { writeLetters } from './write-letters'

/** Writes a piece from a file over what readers see, and returns its id. `pieceId` null: it is new. */
export async function writePiece(
  transaction: Transaction,
  pieceId: string | null,
  file: PieceFile,
  sourceHash: string,
  index: SiteIndex,
): Promise<string> {
  const facts = factsOfTexts(textsOf(file), env().siteUrl)
  const id = await writeRow(transaction, pieceId, file, { sourceHash, ...facts }, index)
  if (pieceId) await clearLists(transaction, pieceId, file)
  const authorIds = file.authors.map((slug) => idOf(index.authors.get(slug), slug))
  await transaction
    .insert(pieceAuthors)
    .values(authorIds.map((authorId, position) => ({ pieceId: id, authorId, position })))
  if (file.topics.length > 0) {
    const topicIds = file.topics.map((slug) => idOf(index.topics.get(slug)?.id, slug))
    await transaction
      .insert(pieceTopics)
      .values(topicIds.map((topicId, position) => ({ pieceId: id, topicId, position })))
  }
  if (facts.links.length > 0) {
    await transaction.insert(pieceLinks).values(facts.links.map((toPath) => ({ fromPieceId: id, toPath })))
  }
  await writeLetters(transaction, id, file, index)
  const { image } = file
  const picture = image?.src.slice('images/'.length)
  // Words by a picture are part of what was agreed to, as its bytes are.
  if (image && picture && !(await isAgreedPicture(transaction, picture)))
    await describePicture(transaction, picture, image)
  return id
}

const textsOf = ({ body, letters: all }: PieceFile) => [
  ...all.flatMap((letter) => [
    { source: letter.interlude, format: 'mdx' as const },
    { source: letter.body, format: 'markdown' as const },
  ]),
  { source: body, format: 'mdx' as const },
]

type Facts = { sourceHash: string; plainText: string; wordCount: number }

async function writeRow(
  transaction: Transaction,
  pieceId: string | null,
  file: PieceFile,
  { sourceHash, plainText, wordCount }: Facts,
  index: SiteIndex,
): Promise<string> {
  const { kind, year, month, slug, title, date, lead, body, canonical, picked, waitingFor, approved } = file
  const image = file.image && { ...file.image, src: file.image.src.replace(/^images\//, '/media/') }
  const row = {
    kind,
    year,
    month,
    slug,
    title,
    date,
    lead,
    body,
    canonical,
    image,
    plainText,
    wordCount,
    sourceHash,
    pickedOn: picked,
    approvedAt: approved,
    waitingForAuthorId: waitingFor === null ? null : idOf(index.authors.get(waitingFor), waitingFor),
  }
  const now = new Date()
  // Written long ago and put here today is not news: feeds tell it by its own date.
  const appeared = date < now ? date : now
  const [written] = pieceId
    ? await transaction
        .update(pieces)
        .set({ ...row, updatedAt: now })
        .where(eq(pieces.id, pieceId))
        .returning({ id: pieces.id })
    : await transaction
        .insert(pieces)
        .values({ ...row, firstPublishedAt: appeared, updatedAt: appeared })
        .returning({ id: pieces.id })
  return idOf(written?.id, slug)
}

async function clearLists(
  transaction: Transaction,
  pieceId: string,
  { letters: kept }: PieceFile,
): Promise<void> {
  const numbers = kept.map(({ number }) => number)
  await transaction.delete(pieceAuthors).where(eq(pieceAuthors.pieceId, pieceId))
  await transaction.delete(pieceTopics).where(eq(pieceTopics.pieceId, pieceId))
  await transaction.delete(pieceLinks).where(eq(pieceLinks.fromPieceId, pieceId))
  await transaction
    .delete(letters)
    .where(and(eq(letters.pieceId, pieceId), notInArray(letters.number, numbers)))
}
