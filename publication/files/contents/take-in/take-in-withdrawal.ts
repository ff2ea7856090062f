import { db } from '@/db/client'
import { pieces } from '@/db/schema'
import { writtenRow } from '@/db/written-row'
import { writeAroundPiece, writeFormerAddresses } from '@/publication/public/pieces/write-around-piece'
import type { FileTexts } from '../format/contents'
import type { Withdrawal } from '../withdrawals/withdrawals'
import { addressOf } from './address-of'
import { idOf } from './id-of'
import type { FileOutcome } from './outcome'
import type { SiteIndex } from './read-site-index'
import { sortAliases } from './sort-aliases'

/**
 * Has an address where nothing stands answer 410, as it did where it was withdrawn, and what led to it then. What readers have
 * here is not taken away by a file.
 */
export async function takeInWithdrawal(
  withdrawal: Withdrawal,
  index: SiteIndex,
  addresses: ReadonlySet<string>,
  say: FileTexts,
): Promise<FileOutcome> {
  const path = addressOf(withdrawal)
  const stranger = withdrawal.authors.find((author) => !index.authors.has(author))
  if (stranger !== undefined)
    return refused(say.expected(say.what.author([...index.authors.keys()]), say.quote(stranger)))
  if (addresses.has(path)) return refused(say.expected(say.what.noFileOf(path), say.found.more))
  const there = index.pieces.get(path)
  if (there)
    return there.isWithdrawn ? { status: 'unchanged' } : { status: 'left-alone', reason: 'is-public' }
  if (index.plans.has(path)) return { status: 'left-alone', reason: 'is-planned' }
  const { free, taken } = sortAliases(withdrawal, null, index, addresses)
  const id = await write(withdrawal, free, index)
  for (const former of free) index.formerAddresses.set(former, id)
  const { kind } = withdrawal
  index.pieces.set(path, {
    id,
    kind,
    sourceHash: null,
    editedOnDesk: true,
    hasDraft: false,
    isWithdrawn: true,
  })
  return { status: 'imported', takenAliases: taken }
}

const refused = (message: string): FileOutcome => ({
  status: 'refused',
  problems: [{ line: 1, column: 1, message }],
})

function write(withdrawal: Withdrawal, aliases: string[], index: SiteIndex): Promise<string> {
  const { kind, year, month, slug, at, by, authors } = withdrawal
  return db().transaction(async (transaction) => {
    const { id } = writtenRow(
      await transaction
        .insert(pieces)
        .values({
          kind,
          year,
          month,
          slug,
          feedId: index.feedIds.pieces.get(addressOf(withdrawal)),
          title: '',
          // Only the desk has it in order; what was withdrawn says its month and no more.
          date: new Date(Date.UTC(year, month - 1, 1, 12)),
          firstPublishedAt: at,
          updatedAt: at,
          editedOnDesk: true,
          withdrawnAt: at,
          withdrawnByAuthors: by === 'authors',
        })
        .returning({ id: pieces.id }),
      'The withdrawn piece',
    )
    const authorIds = authors.map((author) => idOf(index.authors.get(author), author))
    await writeAroundPiece(transaction, id, { authorIds, topicIds: [], links: [] })
    await writeFormerAddresses(transaction, id, aliases)
    return id
  })
}
