import { db } from '@/db/client'
import {
  authors,
  formerAddresses,
  letters,
  pieceAuthors,
  pieceLinks,
  pieces,
  pieceTopics,
  publication,
  standingPages,
  topics,
} from '@/db/schema'

/** Rows as readers see them, for tests: each function fills in what a test does not care about. */

export async function aPublication(given: Partial<typeof publication.$inferInsert> = {}) {
  await db()
    .insert(publication)
    .values({ name: 'De Proef', tagline: 'brieven en stukken', ...given })
}

export async function anAuthor(
  slug: string,
  given: Partial<typeof authors.$inferInsert> = {},
): Promise<string> {
  const [row] = await db()
    .insert(authors)
    .values({ slug, givenName: slug, bio: `Dit is ${slug}.`, ...given })
    .returning({ id: authors.id })
  return id(row)
}

export async function aTopic(slug: string, given: Partial<typeof topics.$inferInsert> = {}): Promise<string> {
  const [row] = await db()
    .insert(topics)
    .values({ slug, name: slug, ...given })
    .returning({ id: topics.id })
  return id(row)
}

export async function aStandingPage(slug: string, given: Partial<typeof standingPages.$inferInsert> = {}) {
  await db()
    .insert(standingPages)
    .values({ slug, title: slug, ...given })
}

type GivenPiece = Partial<typeof pieces.$inferInsert> & {
  by?: string[]
  about?: string[]
  linksTo?: string[]
  formerly?: string[]
  letters?: (Partial<typeof letters.$inferInsert> & { fromAuthorId: string })[]
}

/** A published piece; its year and month follow from `date`, noon of 14 March 2012 unless told otherwise. */
export async function aPiece(slug: string, given: GivenPiece = {}): Promise<{ id: string; path: string }> {
  const { by = [], about = [], linksTo = [], formerly = [], letters: written = [], ...columns } = given
  const date = columns.date ?? new Date('2012-03-14T12:00:00+01:00')
  const [row] = await db()
    .insert(pieces)
    .values({
      slug,
      kind: written.length > 0 ? 'dialogue' : 'essay',
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      title: slug,
      ...columns,
      date,
    })
    .returning({ id: pieces.id, path: pieces.path })
  const pieceId = id(row)
  for (const [position, authorId] of by.entries())
    await db().insert(pieceAuthors).values({ pieceId, authorId, position })
  for (const [position, topicId] of about.entries())
    await db().insert(pieceTopics).values({ pieceId, topicId, position })
  for (const toPath of linksTo) await db().insert(pieceLinks).values({ fromPieceId: pieceId, toPath })
  for (const path of formerly) await db().insert(formerAddresses).values({ path, pieceId })
  for (const [index, letter] of written.entries())
    await db()
      .insert(letters)
      .values({ body: `Brief ${index + 1}`, ...letter, pieceId, number: index + 1 })
  return { id: pieceId, path: row?.path ?? '' }
}

function id(row: { id: string } | undefined): string {
  if (!row) throw new Error('The row was not inserted')
  return row.id
}
