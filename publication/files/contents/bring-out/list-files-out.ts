import { asc, isNull } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { pieces, plannedPieces, standingPages } from '@/db/schema'
import { readMaster } from '@/publication/pictures/media/read-master'
import { selectSpelled } from '@/publication/pictures/media/select-spelled'
import { monthOfFile } from '@/publication/public/addresses/piece-path'
import { listPublicPictures } from '@/publication/public/pictures/list-public-pictures'
import { FEED_IDS_FILE } from '../feed-ids/feed-ids'
import { writeFeedIds } from '../feed-ids/write-feed-ids'
import type { PieceFile } from '../format/contents'
import { writeAuthorFile, writePageFile, writePieceFile, writePublicationFile } from '../format/write-files'
import { writeIssueFile } from '../format/write-issue-file'
import { WITHDRAWALS_FILE } from '../withdrawals/withdrawals'
import { writeWithdrawals } from '../withdrawals/write-withdrawals'
import { listAuthorsOut } from './list-authors-out'
import { readIssuesOut } from './read-issues-out'
import { readPiecesOut } from './read-pieces-out'
import { readPublicationOut } from './read-publication-out'
import { toAuthorFile } from './to-author-file'

/** `content` is null for a picture whose master is not on this machine. */
export type FileOut = { file: string; content: string | Buffer | null }

const PIECES_AT_ONCE = 200

/** Every file of an export, one after the other: the whole of a large site is never in memory. */
export async function* listFilesOut(from: Transaction): AsyncGenerator<FileOut> {
  const publication = await readPublicationOut(from)
  if (publication) yield { file: 'publication.json', content: writePublicationFile(publication.file) }
  const authors = await listAuthorsOut(from)
  const slugs = new Set(authors.map(({ slug }) => slug))
  const feedIds = await writeFeedIds(from, slugs)
  if (feedIds) yield { file: FEED_IDS_FILE, content: feedIds }
  const withdrawals = await writeWithdrawals(from, slugs)
  if (withdrawals) yield { file: WITHDRAWALS_FILE, content: withdrawals }
  for (const author of authors)
    yield { file: `authors/${author.slug}.mdx`, content: writeAuthorFile(toAuthorFile(author)) }
  for (const page of await from.select().from(standingPages).orderBy(asc(standingPages.slug))) {
    yield { file: `pages/${page.slug}.mdx`, content: writePageFile(page) }
  }
  for (const { name, hash } of await listPicturesOut(from)) {
    yield { file: `images/${name}`, content: await readMaster(hash) }
  }
  yield* listPiecesOut(from)
  for (const { year, number, file } of await readIssuesOut(from))
    if (file.parts.length > 0) yield { file: `issues/${year}-${number}.mdx`, content: writeIssueFile(file) }
  for (const plan of await listPlansOut(from)) yield { file: nameOf(plan), content: plan.source }
}

/** Public pictures, and those of what is planned: its files name them. */
async function listPicturesOut(from: Transaction) {
  const shown = await listPublicPictures(from)
  const known = new Set(shown.map(({ name }) => name))
  const plans = await listPlansOut(from)
  const planned = await selectSpelled(
    from,
    plans.flatMap(({ pictures }) => pictures),
  )
  const others = planned.filter(({ name }) => !known.has(name))
  return [...shown, ...others].sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** What was cancelled is a decision of the desk, and stays there. */
const listPlansOut = (from: Transaction) =>
  from.select().from(plannedPieces).where(isNull(plannedPieces.cancelledAt)).orderBy(asc(plannedPieces.path))

async function* listPiecesOut(transaction: Transaction): AsyncGenerator<FileOut> {
  const rows = await transaction
    .select({ id: pieces.id })
    .from(pieces)
    .where(isNull(pieces.withdrawnAt))
    .orderBy(asc(pieces.path))
  for (let from = 0; from < rows.length; from += PIECES_AT_ONCE) {
    const ids = rows.slice(from, from + PIECES_AT_ONCE).map(({ id }) => id)
    for (const piece of await readPiecesOut(transaction, ids))
      yield { file: nameOf(piece), content: writePieceFile(piece) }
  }
}

function nameOf({ kind, year, month, slug }: Pick<PieceFile, 'kind' | 'year' | 'month' | 'slug'>): string {
  const folder = kind === 'essay' ? 'essays' : 'dialogues'
  return `${folder}/${monthOfFile(year, month)}-${slug}.mdx`
}
