import { eq, isNotNull, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { formerAddresses, type Piece, pieceAuthors, pieces } from '@/db/schema'
import { openVariant } from '@/publication/pictures/media/open-variant'
import { followingAddress } from '@/publication/public/addresses/following-address'
import { myMailPageAddress } from '@/publication/public/addresses/my-mail-address'
import { newsletterAddress } from '@/publication/public/addresses/newsletter-address'
import { remindersAddress } from '@/publication/public/addresses/reminders-address'
import { listMonths, type Month } from '@/publication/public/archive/list-months'
import { PIECES_PER_MONTH_PAGE } from '@/publication/public/archive/read-month'
import { PIECES_PER_YEAR_PAGE } from '@/publication/public/archive/read-year'
import { listAuthors } from '@/publication/public/authors/list-authors'
import { listPublicPictures } from '@/publication/public/pictures/list-public-pictures'
import {
  type PublicFile,
  publicPictureAddresses,
} from '@/publication/public/pictures/public-picture-addresses'
import { PIECES_PER_PAGE } from '@/publication/public/pieces/list-pieces-of'
import { listTopics } from '@/publication/public/topics/list-topics'
import { type Address, type AddressBook, AUTHORS_NOTICE, DIALOGUE_NOTICE } from './address'
import { FIXED_ADDRESSES } from './fixed-addresses'
import { listPublicPages } from './list-public-pages'
import { monthPath } from './piece-path'
import { sitemapParts } from './sitemap'

const PAGE: Address = { status: 'page' }
const GONE: Address = { status: 'gone' }
const GONE_BY_AUTHORS: Address = { status: 'gone', notice: DIALOGUE_NOTICE }
const GONE_OF_SEVERAL: Address = { status: 'gone', notice: AUTHORS_NOTICE }
const authorCount = sql<number>`(select count(*)::int from ${pieceAuthors} pa where pa.piece_id = ${pieces}.id)`
const UNKNOWN: Address = { status: 'unknown' }
const FIRST_PAGE = /^(.+)\/pagina\/1$/
const UNDER_A_PIECE = /^(\/\d{4}\/\d{2}\/[^/]+)\/(beeld\.png|feed\.(?:xml|atom|json))$/

/**
 * All public addresses of this edition. Reading it takes one set of queries; afterwards a path costs one look into
 * a table in memory, so a flood of unknown addresses reaches neither the database nor a renderer.
 */
export async function readAddressBook(): Promise<AddressBook> {
  const [pages, months, authors, topics, withdrawn, former, dialogues, pictures] = await Promise.all([
    listPublicPages(),
    listMonths(),
    listAuthors(),
    listTopics(),
    db()
      .select({
        path: pieces.path,
        kind: pieces.kind,
        withdrawnByAuthors: pieces.withdrawnByAuthors,
        authorCount,
      })
      .from(pieces)
      .where(isNotNull(pieces.withdrawnAt)),
    listFormerAddresses(),
    listDialogues(),
    listPublicPictures(),
  ])
  const book = new Map<string, Address>()
  const add = (paths: Iterable<string>) => {
    for (const path of paths) book.set(path, PAGE)
  }
  // What is written later wins: a page that stands somewhere now goes before what stood there once.
  for (const { path, ...piece } of withdrawn) book.set(path, gone(piece))
  for (const { path, to, withdrawnAt, ...piece } of former)
    book.set(path, withdrawnAt ? gone(piece) : { status: 'moved', to })
  for (const author of authors)
    for (const [path, moved] of author.formerSlugs.flatMap((slug) => movedList(slug, author)))
      book.set(path, moved)
  add(pages.map(({ path }) => path))
  for (const month of months)
    add(laterPages(monthPath(month.year, month.month), month.count, PIECES_PER_MONTH_PAGE))
  for (const [year, count] of countByYear(months)) add(laterPages(`/${year}`, count, PIECES_PER_YEAR_PAGE))
  for (const { slug, count } of authors) add(belowList(`/auteurs/${slug}`, count))
  for (const { slug, count } of topics) add(belowList(`/rubrieken/${slug}`, count))
  add(sitemapFiles(pages.length))
  for (const [path, address] of FIXED_ADDRESSES) book.set(path, address)
  const fileAt = publicPictureAddresses(pictures)
  const isDialogue = (path: string) => dialogues.has(path) && book.get(path)?.status === 'page'
  return (path) => {
    if (path.startsWith('/media/')) return fileAddress(fileAt(path))
    return (
      newsletterAddress(path) ??
      remindersAddress(path) ??
      myMailPageAddress(path) ??
      followingAddress(path, isDialogue) ??
      book.get(path) ??
      underPiece(path, book, dialogues) ??
      firstOfPages(path, book) ??
      UNKNOWN
    )
  }
}

function fileAddress(found: PublicFile | null): Address {
  return found ? { status: 'file', open: () => openVariant(found.picture, found.file) } : UNKNOWN
}

type Withdrawn = { kind: Piece['kind']; withdrawnByAuthors: boolean; authorCount: number }

function gone({ kind, withdrawnByAuthors, authorCount }: Withdrawn): Address {
  if (withdrawnByAuthors && kind === 'dialogue') return GONE_BY_AUTHORS
  // Nobody writes letters alone, whoever of them is known here.
  return kind === 'dialogue' || authorCount > 1 ? GONE_OF_SEVERAL : GONE
}

/** Where dialogues stand, withdrawn ones too: they have feeds of their own. */
async function listDialogues(): Promise<Set<string>> {
  const rows = await db().select({ path: pieces.path }).from(pieces).where(eq(pieces.kind, 'dialogue'))
  return new Set(rows.map(({ path }) => path))
}

function listFormerAddresses() {
  return db()
    .select({
      path: formerAddresses.path,
      to: pieces.path,
      kind: pieces.kind,
      withdrawnAt: pieces.withdrawnAt,
      withdrawnByAuthors: pieces.withdrawnByAuthors,
      authorCount,
    })
    .from(formerAddresses)
    .innerJoin(pieces, eq(pieces.id, formerAddresses.pieceId))
}

/** The pages of a list after its first, which stands at `path` itself. */
function laterPages(path: string, count: number, perPage: number): string[] {
  const pageCount = Math.ceil(count / perPage)
  return Array.from({ length: Math.max(0, pageCount - 1) }, (_, index) => `${path}/pagina/${index + 2}`)
}

function countByYear(months: Month[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { year, count } of months) counts.set(year, (counts.get(year) ?? 0) + count)
  return counts
}

/** The first page of a list that has more stands at the address of the list itself. */
function firstOfPages(path: string, book: Map<string, Address>): Address | null {
  const [, list] = FIRST_PAGE.exec(path) ?? []
  return list && book.has(`${list}/pagina/2`) ? { status: 'moved', to: list } : null
}

function belowList(path: string, count: number): string[] {
  const feeds = ['feed.xml', 'feed.atom', 'feed.json'].map((file) => `${path}/${file}`)
  return [...laterPages(path, count, PIECES_PER_PAGE), ...feeds]
}

/** The page that an author had at another address, with what stands below it. */
function movedList(former: string, { slug, count }: { slug: string; count: number }): [string, Address][] {
  const below = belowList('', count)
  return ['', ...below].map((rest) => [
    `/auteurs/${former}${rest}`,
    { status: 'moved', to: `/auteurs/${slug}${rest}` },
  ])
}

function sitemapFiles(addressCount: number): string[] {
  const parts = sitemapParts(addressCount)
  return parts === 1 ? [] : Array.from({ length: parts }, (_, index) => `/sitemap/${index + 1}.xml`)
}

/**
 * The card of a piece, and the feeds of a dialogue, go where the piece goes. They are not in the book by themselves, to
 * keep that small.
 */
function underPiece(path: string, book: Map<string, Address>, dialogues: Set<string>): Address | null {
  const [, piecePath = '', file = ''] = UNDER_A_PIECE.exec(path) ?? []
  const piece = book.get(piecePath)
  if (!piece) return null
  const standsAt = piece.status === 'moved' ? piece.to : piecePath
  if (file !== 'beeld.png' && piece.status !== 'gone' && !dialogues.has(standsAt)) return null
  return piece.status === 'moved' ? { status: 'moved', to: `${piece.to}/${file}` } : piece
}
