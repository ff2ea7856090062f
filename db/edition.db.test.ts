import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from './client'
import { attempts, authors, edition, letters, media, pieces, standingPages, topics } from './schema'
import { aMember } from './testing/a-member'
import { anAuthor, aPiece, aStandingPage } from './testing/publish'

const numberNow = async () => (await db().select().from(edition))[0]?.number

test('a change that readers can see makes a new edition', async () => {
  const before = await numberNow()
  await db().insert(topics).values({ slug: 'verdieping', name: 'Verdieping' })
  await db().update(topics).set({ name: 'Diepte' }).where(eq(topics.slug, 'verdieping'))
  expect(await numberNow()).toBe((before ?? 0) + 2)
})

test('a change that readers cannot see makes none', async () => {
  const before = await numberNow()
  await db().insert(attempts).values({ kind: 'sign-in by address', keyHash: 'x' })
  expect(await numberNow()).toBe(before)
})

describe('a picture makes a new edition only where readers see it', () => {
  const HASH = 'ab'.repeat(32)
  const VARIANT = `![Brug](/media/${HASH.slice(0, 16)}/480.jpg)`
  const makesEdition = async (change: () => Promise<unknown>) => {
    const before = await numberNow()
    await change()
    return (await numberNow()) !== before
  }
  const upload = (name = 'brug.png') =>
    db()
      .insert(media)
      .values({ name, hash: HASH, mediaType: 'image/png', width: 9, height: 9, widths: [9] })
  const describeAnew = () => db().update(media).set({ alt: 'Een brug' })
  const remove = () => db().delete(media)

  beforeEach(async () => {
    await db().delete(pieces)
    await db().delete(media)
    await db().delete(authors)
    await db().delete(standingPages)
  })

  test('not when it is for nobody but a draft', async () => {
    await aPiece('ander', { body: '![Ander](/media/ander.png)' })
    for (const change of [upload, describeAnew, remove]) expect(await makesEdition(change)).toBe(false)
  })

  test.each([
    ['a piece', () => aPiece('brug', { body: '![Brug](/media/brug.png)' })],
    ['the image of a piece', () => aPiece('brug', { image: { src: '/media/brug.png', alt: '' } as never })],
    ['the address of a variant', () => aPiece('brug', { body: VARIANT })],
    [
      'a letter',
      async () => aPiece('brug', { letters: [{ fromAuthorId: await anAuthor('ada'), body: VARIANT }] }),
    ],
    ['a standing page', () => aStandingPage('over', { body: VARIANT })],
    ['an author', () => anAuthor('ben', { bio: VARIANT })],
  ])('but when it is in %s', async (_where, publish) => {
    await publish()
    for (const change of [upload, describeAnew, remove]) expect(await makesEdition(change)).toBe(true)
  })

  test('not any more once the piece is withdrawn', async () => {
    const author = await anAuthor('ada')
    await aPiece('brug', { body: VARIANT, letters: [{ fromAuthorId: author, body: VARIANT }] })
    await db().update(pieces).set({ withdrawnAt: new Date() })
    expect(await db().$count(letters)).toBe(1)
    for (const change of [upload, describeAnew, remove]) expect(await makesEdition(change)).toBe(false)
  })

  test('nor by who uploaded it', async () => {
    await aPiece('brug', { body: VARIANT })
    await upload()
    const { id } = await aMember('editor')
    expect(await makesEdition(() => db().update(media).set({ uploadedBy: id }))).toBe(false)
    await db().update(media).set({ uploadedBy: null })
  })
})
