import { db } from '@/db/client'
import { findMovedPlan, type KnownPlan, planPiece, takePlan } from '../../planned/plan-piece'
import { readPiecesOut } from '../bring-out/read-pieces-out'
import type { FileTexts, PieceFile } from '../format/contents'
import { looksBrokenAtColumn } from '../format/looks-broken-at-column'
import { writePieceFile } from '../format/write-files'
import { addressOf } from './address-of'
import { findRenamed } from './find-renamed'
import { findSameWithoutFile } from './find-same-without-file'
import { hashPiece, isOnlyMoved } from './hash-piece'
import type { FileOutcome, ReasonToLeaveAlone } from './outcome'
import { putPiece } from './put-piece'
import type { KnownPiece, SiteIndex } from './read-site-index'
import { resolveTopics } from './resolve-topics'
import { sortAliases } from './sort-aliases'

/**
 * Takes in one essay or dialogue, in one transaction. A piece of the same address that came from an earlier state of the
 * file is changed, of a renamed file the one under its former address; one that the desk has had its hands on since is left alone.
 * The same file again changes nothing.
 */
export async function takeInPiece(
  read: PieceFile,
  index: SiteIndex,
  addresses: ReadonlySet<string>,
  say: FileTexts,
): Promise<FileOutcome> {
  const renamed = findRenamed(read, index, addresses)
  const there = index.pieces.get(addressOf(read)) ?? renamed?.piece
  const plan =
    index.plans.get(addressOf(read)) ?? (there ? null : findMovedPlan(index.plans, read, addresses))
  if (plan?.cancelledAt) return { status: 'left-alone', reason: 'cancelled' }
  if (!there && !plan) {
    const same = await findSameWithoutFile(read, index, addresses)
    if (same) return refused(say.expected(say.what.aliasOf(same), say.found.withoutIt))
  }
  // What is not to be read before its day is not public because somebody took in a folder.
  if (read.date > new Date()) return planFile(read, index, plan, addresses, there !== undefined)
  const { slugs } = resolveTopics(read.topics, index)
  const file = { ...read, topics: slugs }
  const sourceHash = hashPiece(file, index)
  const aliases = sortAliases(read, there?.id ?? null, index, addresses, renamed?.path ?? plan?.path)
  const unchanged: FileOutcome = { status: 'unchanged', takenAliases: aliases.taken }
  if (there) {
    const reason = reasonToLeaveAlone(there, sourceHash)
    if (reason && reason !== 'withdrawn' && (await isSameOnSite(there, file))) return unchanged
    if (reason) return { status: 'left-alone', reason }
    if (there.sourceHash === sourceHash) return unchanged
  }
  const known = there ? { id: there.id, isNews: !isOnlyMoved(file, there, renamed?.path, index) } : null
  const put = await db().transaction(async (transaction) => {
    // Its moment came while it was being taken in, and it was published: there is nothing left to do.
    if (plan && !(await takePlan(transaction, plan.id))) return null
    return putPiece(transaction, known, { ...read, aliases: aliases.free }, index, sourceHash)
  })
  if (!put) return { status: 'unchanged' }
  const { id, added } = put
  for (const [slug, topic] of added) index.topics.set(slug, topic)
  if (plan) index.plans.delete(plan.path)
  if (renamed) index.pieces.delete(renamed.path)
  index.formerAddresses.delete(addressOf(file))
  for (const path of aliases.free) index.formerAddresses.set(path, id)
  const hasDraft = there?.hasDraft ?? false
  index.pieces.set(addressOf(file), {
    id,
    kind: file.kind,
    sourceHash,
    editedOnDesk: false,
    hasDraft,
    isWithdrawn: false,
  })
  return {
    status: 'imported',
    brokenLetters: brokenLetters(file),
    takenAliases: aliases.taken,
    renamedFrom: renamed?.path,
  }
}

const refused = (message: string): FileOutcome => ({
  status: 'refused',
  problems: [{ line: 1, column: 1, message }],
})

/** Something public is not hidden again because the date of its file went ahead. */
async function planFile(
  read: PieceFile,
  index: SiteIndex,
  plan: KnownPlan | null,
  addresses: ReadonlySet<string>,
  isThere: boolean,
): Promise<FileOutcome> {
  const path = addressOf(read)
  if (isThere) return { status: 'left-alone', reason: 'not-yet' }
  const source = writePieceFile(read)
  const sourceHash = hashPiece(read, index)
  const takenAliases = sortAliases(read, null, index, addresses, plan?.path).taken
  if (plan?.path === path && plan.sourceHash === sourceHash) return { status: 'unchanged', takenAliases }
  const outcome = await planPiece(read, { source, sourceHash }, plan)
  return outcome.status === 'planned'
    ? { ...outcome, takenAliases }
    : { status: 'left-alone', reason: 'cancelled' }
}

/** By their numbers: read as mail, each of their lines is one for readers. */
function brokenLetters({ letters }: PieceFile): number[] {
  const broken = letters.filter(({ format, body }) => format === 'mail' && looksBrokenAtColumn(body))
  return broken.map(({ number }) => number)
}

function reasonToLeaveAlone(there: KnownPiece, sourceHash: string): ReasonToLeaveAlone | null {
  if (there.isWithdrawn) return 'withdrawn'
  if (there.sourceHash === null) return 'made-on-desk'
  if (there.editedOnDesk) return 'changed-on-desk'
  return there.hasDraft && there.sourceHash !== sourceHash ? 'has-draft' : null
}

/** An export of this very site says what the site says, whoever wrote it. */
async function isSameOnSite(there: KnownPiece, file: PieceFile): Promise<boolean> {
  const [published] = await readPiecesOut(db(), [there.id])
  return published !== undefined && writePieceFile(published) === writePieceFile(file)
}
