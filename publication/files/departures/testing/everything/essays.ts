import { db } from '@/db/client'
import { drafts, type Member, pieceLinks, plannedPieces, revisions } from '@/db/schema'
import { aPiece, aTopic } from '@/db/testing/publish'
import { GIVEN, NAME, SLUG } from './who-they-are'

/** A published essay with versions of before, a draft, and one that is planned. */
export async function essays(person: Member, authorId: string) {
  const topicId = await aTopic('verdieping')
  const piece = await aPiece(`brieven-van-${SLUG}`, {
    by: [authorId],
    about: [topicId],
    title: `${NAME} over brieven`,
    lead: `Een stuk van ${GIVEN}.`,
    body: `essayopenbaar van ${NAME}, zie [mij](/auteurs/${SLUG}) en [elders](https://elders.example/${SLUG}/brieven).`,
    plainText: `essayopenbaar van ${NAME}.`,
    revision: 2,
    image: { src: '/media/x.png', alt: `${NAME} lacht`, credit: NAME, licence: '' },
    formerly: [`/2011/02/${SLUG}`],
  })
  await db()
    .insert(pieceLinks)
    .values({ fromPieceId: piece.id, toPath: `/auteurs/${SLUG}` })
  await anEssayOf(person, piece.id, ['oudeversie', 'essayopenbaar'])
  await anEssayOf(person, null, ['draftgeheim'])
  await db()
    .insert(plannedPieces)
    .values({
      kind: 'essay',
      year: 2027,
      month: 1,
      slug: 'straks',
      title: 'Straks',
      publishAt: new Date('2027-01-01'),
      source: `---\nauthors: [${SLUG}]\n---\nStraks.`,
      sourceHash: 'x',
    })
  return piece
}

async function anEssayOf({ id }: Member, pieceId: string | null, bodies: string[]) {
  const [draft] = await db()
    .insert(drafts)
    .values({ kind: 'essay', ownerId: id, pieceId, revision: bodies.length })
    .returning()
  for (const [index, body] of bodies.entries())
    await db()
      .insert(revisions)
      .values({
        draftId: draft?.id ?? '',
        number: index + 1,
        body,
        authorIds: [],
        topicIds: [],
        savedBy: id,
      })
}
