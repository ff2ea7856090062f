import { asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { letters, pieceAuthors, pieceLinks, pieces, pieceTopics } from '@/db/schema'
import { anAuthor, aPiece, aTopic } from '@/db/testing/publish'
import { erasePieces } from './erase-pieces'

const TABLES = [letters, pieceAuthors, pieceTopics, pieceLinks]

/** Everything that there is of a piece. */
async function allOf(id: string) {
  const [piece] = await db().select().from(pieces).where(eq(pieces.id, id)).orderBy(asc(pieces.id))
  const rows = await Promise.all(
    TABLES.map((table) =>
      db()
        .select()
        .from(table as typeof letters),
    ),
  )
  return { piece, rows: rows.flat().filter((row) => JSON.stringify(row).includes(id)) }
}

test('a piece that was held for erasing is emptied, and no other, by whomever', async () => {
  const [own, other] = [await anAuthor('weg'), await anAuthor('blijft')]
  const about = [await aTopic('afscheid')]
  const make = async (slug: string, authorId: string) => {
    const given = { by: [authorId], about, linksTo: ['/2012/03/elders'], body: 'Hallo.' }
    return (await aPiece(slug, { ...given, letters: [{ fromAuthorId: authorId }] })).id
  }
  const [held, notHeld, ofOther] = [
    await make('een', own),
    await make('twee', own),
    await make('drie', other),
  ]
  const before = [await allOf(notHeld), await allOf(ofOther)]
  expect(before.map(({ rows }) => rows.length)).toEqual([4, 4])
  const departed = { authorId: own, texts: 'withdrawn' as const }
  const erased = await db().transaction((transaction) =>
    erasePieces(transaction, departed as never, { pieceIds: [held] } as never, new Date()),
  )
  expect(erased).toEqual([{ id: held, isTheirs: true }])
  expect([await allOf(notHeld), await allOf(ofOther)]).toEqual(before)
  const { piece, rows } = await allOf(held)
  expect([piece?.title, piece?.body, piece?.withdrawnAt !== null, rows]).toEqual(['', '', true, []])
})
