import { and, arrayOverlaps, eq, sql } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { drafts, type Media, plannedPieces, revisions } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed, type Standing } from '@/publication/people/permissions/permissions'
import { selectSpelled, spellingsOf } from '@/publication/pictures/media/select-spelled'
import { spelledForReaders } from '@/publication/public/pictures/spelled-for-readers'
import { draftsOpenTo } from '../drafts/drafts-open-to'

/** Of the pictures that are spelled so: those this member may see outside correspondence, and all others. */
export type Seen = { open: Media[]; closed: Media[]; isPublic: (row: Media) => boolean }

/**
 * Sorts the pictures that are spelled so by whether this member may see them: their own uploads, what readers see, and what
 * any revision of a draft spells that they may read, or a planned piece that they may publish. Nothing for anyone who is no member.
 */
export async function selectOpenPictures(
  database: Database | Transaction,
  memberId: string,
  spelled: string[],
): Promise<Seen> {
  const standing = await findStanding(database, memberId)
  const rows = isAllowed(standing, 'read desk', 'own') ? await selectSpelled(database, spelled) : []
  const keys = rows.flatMap(spellingsOf)
  const shown = await spelledForReaders(database, keys)
  const drafted = await spelledInDrafts(database, memberId, keys)
  const planned = await spelledInPlans(database, standing, keys)
  const isIn = (spellings: Set<string>) => (row: Media) => spellingsOf(row).some((it) => spellings.has(it))
  const isPublic = isIn(shown)
  const isDrafted = isIn(drafted)
  const isPlanned = isIn(planned)
  const isOpen = (row: Media) =>
    row.uploadedBy === memberId || isPublic(row) || isDrafted(row) || isPlanned(row)
  const { open = [], closed = [] } = Object.groupBy(rows, (row) => (isOpen(row) ? 'open' : 'closed'))
  return { open, closed, isPublic }
}

async function spelledInPlans(
  database: Database | Transaction,
  standing: Standing,
  among: string[],
): Promise<Set<string>> {
  if (among.length === 0 || !isAllowed(standing, 'publish draft', "another's")) return new Set()
  const rows = await database
    .selectDistinct({ spelled: sql<string>`unnest(${plannedPieces.pictures})` })
    .from(plannedPieces)
    .where(arrayOverlaps(plannedPieces.pictures, among))
  return new Set(rows.map((row) => row.spelled))
}

async function spelledInDrafts(
  database: Database | Transaction,
  memberId: string,
  among: string[],
): Promise<Set<string>> {
  if (among.length === 0) return new Set()
  const rows = await database
    .selectDistinct({ spelled: sql<string>`unnest(${revisions.pictures})` })
    .from(revisions)
    .innerJoin(drafts, eq(drafts.id, revisions.draftId))
    .where(
      and(arrayOverlaps(revisions.pictures, among), await draftsOpenTo(database, memberId, 'read draft')),
    )
  return new Set(rows.map((row) => row.spelled))
}
