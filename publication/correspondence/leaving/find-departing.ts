import { and, asc, desc, eq, exists, isNull, ne, notExists, or, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { authors, members, pieceAuthors, pieces, standingPages } from '@/db/schema'
import { readCalledAmongMembers } from '@/publication/people/members/called-among-members'
import { isJoinedOwner } from '@/publication/people/members/has-joined-owner'
import { nameOnScreen } from '@/publication/people/members/name-on-screen'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { fullName } from '@/publication/public/authors/author-name'
import { type LeftBehind, selectAskedOfStopped, selectLeftBehind } from './left-behind'
import { type Falling, listFalling } from './list-falling'
import { listWhoComes, type WhoComes } from './list-who-comes'

export type PublicText = { title: string; path: string; isShared: boolean }

/** Somebody who may leave, and what becomes of what they wrote. */
export type Departing = {
  id: string
  name: string
  /** the same, told apart from whoever has that name too */
  called: string
  /** whether there would be no owner without them: then somebody else has to become one */
  isLastOwner: boolean
  /** who could: everybody who ever signed in, by name; empty when nobody has to */
  successors: { id: string; name: string }[]
  writesIn: LeftBehind[]
  /** where they stopped, and their yes is asked all the same */
  askedIn: LeftBehind[]
  /** what was agreed to and is not published, and falls with them */
  falling: Falling[]
  /** who comes in without their yes, or does not; nobody for an owner, who has no say in it */
  coming: WhoComes[]
  /** what readers have with their byline, the newest first */
  published: PublicText[]
  /** where else their whole name stands: others wrote that, and it stays; at most twenty */
  namedIn: { title: string; path: string }[]
}

/** What is said before somebody leaves, to themselves or to an owner who would remove them; null for others. */
export async function findDeparting(viewerId: string, leavingId: string): Promise<Departing | null> {
  const [action, whose] =
    viewerId === leavingId
      ? (['leave publication', 'own'] as const)
      : (['remove member', "another's"] as const)
  if (!isAllowed(await findStanding(db(), viewerId), action, whose)) return null
  const [found] = await db()
    .select({ member: members, author: authors })
    .from(members)
    .leftJoin(authors, eq(authors.id, members.authorId))
    .where(and(eq(members.id, leavingId), isNull(members.removedAt)))
  if (!found) return null
  const { member, author } = found
  const isLastOwner = await isLast(leavingId)
  const writesIn = await selectLeftBehind(leavingId)
  const askedIn = await selectAskedOfStopped(leavingId)
  return {
    id: leavingId,
    name: nameOnScreen(member),
    called: (await readCalledAmongMembers(db()))(member),
    isLastOwner,
    successors: isLastOwner ? await listSuccessors(leavingId) : [],
    writesIn,
    askedIn,
    falling: await listFalling(viewerId, [...writesIn, ...askedIn]),
    coming: viewerId === leavingId ? await listWhoComes(leavingId, writesIn) : [],
    published: author ? await listPublished(author.id) : [],
    namedIn: author ? await listNamedIn(author.id, fullName(author)) : [],
  }
}

async function isLast(memberId: string): Promise<boolean> {
  const owners = await db().select({ id: members.id }).from(members).where(isJoinedOwner).limit(2)
  return owners.length === 1 && owners[0]?.id === memberId
}

async function listSuccessors(memberId: string) {
  const rows = await db()
    .select({ id: members.id, name: members.name, email: members.email })
    .from(members)
    .where(and(ne(members.id, memberId), isNull(members.removedAt), sql`${members.joinedAt} is not null`))
    .orderBy(sql`${members.name} collate "nl-NL-x-icu"`, asc(members.createdAt))
  const called = await readCalledAmongMembers(db())
  return rows.map((row) => ({ id: row.id, name: called(row) }))
}

const hasByline = (which: SQL | undefined) =>
  db()
    .select({ one: sql`1` })
    .from(pieceAuthors)
    .where(and(eq(pieceAuthors.pieceId, pieces.id), which))

function listPublished(authorId: string): Promise<PublicText[]> {
  return db()
    .select({
      title: pieces.title,
      path: pieces.path,
      isShared: sql<boolean>`${exists(hasByline(ne(pieceAuthors.authorId, authorId)))}`,
    })
    .from(pieces)
    .where(and(isNull(pieces.withdrawnAt), exists(hasByline(eq(pieceAuthors.authorId, authorId)))))
    .orderBy(desc(pieces.date), pieces.id)
}

async function listNamedIn(authorId: string, name: string) {
  const says = (text: SQL | typeof pieces.plainText | typeof standingPages.body) =>
    sql`position(lower(${name}) in lower(${text})) > 0`
  const inPieces = await db()
    .select({ title: pieces.title, path: pieces.path })
    .from(pieces)
    .where(
      and(
        isNull(pieces.withdrawnAt),
        or(says(pieces.plainText), says(sql`${pieces.title}`)),
        notExists(hasByline(eq(pieceAuthors.authorId, authorId))),
      ),
    )
    .orderBy(desc(pieces.date))
    .limit(20)
  const inPages = await db()
    .select({ title: standingPages.title, path: sql<string>`'/' || ${standingPages.slug}` })
    .from(standingPages)
    .where(says(standingPages.body))
    .limit(20)
  return [...inPages, ...inPieces].slice(0, 20)
}
