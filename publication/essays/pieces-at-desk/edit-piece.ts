import { and, asc, eq } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { drafts, members, type Piece, pieceAuthors, pieces, pieceTopics, revisions } from '@/db/schema'
import { writtenRow } from '@/db/written-row'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'

export type EditedOutcome =
  | { status: 'open'; draftId: string }
  /** dialogues are not written as one text */
  | { status: 'dialogue' }
  | { status: 'not-found' }

/**
 * The draft in which a published essay is changed; made of what readers see when there is none, with the member as its
 * owner. Readers notice nothing. Asking again, or two at once, gives the same draft. A contributor may do this to a
 * piece that carries their byline.
 */
export async function editPiece(memberId: string, pieceId: string): Promise<EditedOutcome> {
  return db().transaction(async (transaction) => {
    const [piece] = await transaction.select().from(pieces).where(eq(pieces.id, pieceId)).for('update')
    if (!piece) return { status: 'not-found' }
    const whose = (await isBylineOf(transaction, memberId, pieceId)) ? 'own' : "another's"
    if (!isAllowed(await findStanding(transaction, memberId), 'edit piece', whose))
      return { status: 'not-found' }
    if (piece.kind === 'dialogue') return { status: 'dialogue' }
    const [known] = await transaction
      .select({ id: drafts.id })
      .from(drafts)
      .where(eq(drafts.pieceId, pieceId))
    return { status: 'open', draftId: known?.id ?? (await makeDraft(transaction, memberId, piece)) }
  })
}

async function isBylineOf(transaction: Transaction, memberId: string, pieceId: string): Promise<boolean> {
  const rows = await transaction
    .select({ authorId: members.authorId })
    .from(members)
    .innerJoin(pieceAuthors, eq(pieceAuthors.authorId, members.authorId))
    .where(and(eq(members.id, memberId), eq(pieceAuthors.pieceId, pieceId)))
  return rows.length > 0
}

async function makeDraft(transaction: Transaction, memberId: string, piece: Piece): Promise<string> {
  const byline = await transaction
    .select({ id: pieceAuthors.authorId })
    .from(pieceAuthors)
    .where(eq(pieceAuthors.pieceId, piece.id))
    .orderBy(asc(pieceAuthors.position))
  const filedUnder = await transaction
    .select({ id: pieceTopics.topicId })
    .from(pieceTopics)
    .where(eq(pieceTopics.pieceId, piece.id))
    .orderBy(asc(pieceTopics.position))
  const draft = writtenRow(
    await transaction
      .insert(drafts)
      .values({ kind: piece.kind, ownerId: memberId, pieceId: piece.id, revision: 1 })
      .returning({ id: drafts.id }),
    'The draft',
  )
  const { title, slug, lead, date, body, image, canonical, language } = piece
  await transaction.insert(revisions).values({
    draftId: draft.id,
    number: 1,
    savedBy: memberId,
    title,
    slug,
    lead,
    date,
    body,
    image,
    canonical,
    language,
    authorIds: byline.map(({ id }) => id),
    topicIds: filedUnder.map(({ id }) => id),
  })
  return draft.id
}
