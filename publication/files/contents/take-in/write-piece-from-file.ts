import { and, eq, notInArray } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { letters } from '@/db/schema'
import { env } from '@/env'
import { isAgreedPicture } from '@/publication/correspondence/compositions/is-agreed-picture'
import { describePicture } from '@/publication/pictures/media/describe-picture'
import { factsOfTexts } from '@/publication/public/pieces/facts-of-texts'
import { writeAroundPiece, writeFormerAddresses } from '@/publication/public/pieces/write-around-piece'
import { type PieceRow, writePiece } from '@/publication/public/pieces/write-piece'
import { addressOfImage } from '../format/address-of-image'
import type { PieceFile } from '../format/contents'
import { addressOf } from './address-of'
import { idOf } from './id-of'
import { knownAt } from './known-at'
import type { SiteIndex } from './read-site-index'
import { textsOf } from './texts-of'
import { writeLetters } from './write-letters'

/** The piece that a file is written over; when it is no news, readers of feeds are not told that it changed. */
export type Rewritten = { id: string; isNews: boolean }

/** Writes a piece from a file over what readers see, and returns its id. `over` null: it is new. */
export async function writePieceFromFile(
  transaction: Transaction,
  over: Rewritten | null,
  file: PieceFile,
  sourceHash: string,
  index: SiteIndex,
): Promise<string> {
  const { links, plainText, wordCount } = factsOfTexts(textsOf(file), `${env().siteUrl}${addressOf(file)}`)
  const { updatedAt, ...row } = rowOf(file, { sourceHash, plainText, wordCount }, index, over !== null)
  const { id } = await writePiece(transaction, over, over && !over.isNews ? row : { ...row, updatedAt })
  await writeAroundPiece(transaction, id, {
    authorIds: file.authors.map((slug) => idOf(index.authors.get(slug), slug)),
    topicIds: file.topics.map((slug) => idOf(index.topics.get(slug)?.id, slug)),
    links,
  })
  await writeFormerAddresses(transaction, id, file.aliases)
  if (over) await clearLetters(transaction, id, file)
  // Of a dialogue that is here already a letter that the file changes is changed now.
  const said = over ? undefined : knownAt(index.feedIds.updated.letters, file)
  await writeLetters(transaction, id, file, index, (number) => said?.get(number) ?? updatedAt)
  const { image } = file
  const picture = image?.src.slice('images/'.length)
  // Words by a picture are part of what was agreed to, as its bytes are.
  if (image && picture && !(await isAgreedPicture(transaction, picture)))
    await describePicture(transaction, picture, image)
  return id
}

type Facts = { sourceHash: string; plainText: string; wordCount: number }

function rowOf(
  file: PieceFile,
  facts: Facts,
  index: SiteIndex,
  isKnown: boolean,
): PieceRow & { updatedAt: Date } {
  const {
    kind,
    year,
    month,
    slug,
    title,
    date,
    lead,
    language,
    body,
    canonical,
    picked,
    waitingFor,
    approved,
  } = file
  const awaited = waitingFor.map((slug) => idOf(index.authors.get(slug), slug))
  const now = new Date()
  // Written long ago and put here today is not news: feeds tell it by its own date.
  const appeared = date < now ? date : now
  return {
    feedId: knownAt(index.feedIds.pieces, file),
    kind,
    year,
    month,
    slug,
    title,
    date,
    lead,
    language,
    body,
    canonical,
    image: file.image && { ...file.image, src: addressOfImage(file.image) },
    ...facts,
    pickedOn: picked,
    approvedAt: approved,
    waitingForAuthorId: awaited[0] ?? null,
    waitingForAlsoIds: awaited.slice(1),
    firstPublishedAt: appeared,
    updatedAt: isKnown ? now : (knownAt(index.feedIds.updated.pieces, file) ?? appeared),
  }
}

async function clearLetters(
  transaction: Transaction,
  pieceId: string,
  { letters: kept }: PieceFile,
): Promise<void> {
  const numbers = kept.map(({ number }) => number)
  await transaction
    .delete(letters)
    .where(and(eq(letters.pieceId, pieceId), notInArray(letters.number, numbers)))
}
