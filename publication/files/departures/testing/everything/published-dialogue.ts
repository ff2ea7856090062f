import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { approvals, compositions, dialogues, formerAddresses, type Member, pieces } from '@/db/schema'
import { aPiece } from '@/db/testing/publish'
import { GIVEN, NAME } from './who-they-are'

type Published = {
  first: string
  second: string
  third: string
  person: Member
  other: Member
  authorId: string
}

/** The piece that came of a dialogue, and how it is composed since. */
export async function publishedAs(
  dialogueId: string,
  { first, second, third, person, other, authorId }: Published,
) {
  const fromAuthorId = authorId
  const toAuthorId = other.authorId ?? ''
  const piece = await aPiece('met-elkaar', {
    by: [authorId, toAuthorId],
    title: 'Met elkaar',
    plainText: `Beste Carola, briefopenbaar Groet, ${GIVEN} Beste ${GIVEN}, Haar antwoord aan ${NAME}.`,
    letters: [
      {
        fromAuthorId,
        toAuthorId,
        body: `Beste Carola,\n\nbriefopenbaar\n\nGroet,\n${GIVEN}\n`,
        writtenLetterId: first,
      },
      {
        fromAuthorId: toAuthorId,
        toAuthorId: fromAuthorId,
        body: `Beste ${GIVEN},\n\nHaar antwoord aan ${NAME}.\n`,
        writtenLetterId: second,
      },
    ],
  })
  await db()
    .update(dialogues)
    .set({ pieceId: piece.id, publishedFingerprint: 'zoals-het-is', composition: 2 })
    .where(eq(dialogues.id, dialogueId))
  await db().update(pieces).set({ revision: 1 }).where(eq(pieces.id, piece.id))
  const chosen = (...ids: string[]) => ids.map((letterId) => ({ letterId, interlude: '' }))
  await db()
    .insert(compositions)
    .values([
      { dialogueId, number: 1, topicIds: [], letters: chosen(first, second), savedBy: other.id },
      {
        dialogueId,
        number: 2,
        topicIds: [],
        title: 'samenstellingsgeheim',
        letters: chosen(first, second, third),
        savedBy: person.id,
      },
    ])
  await db()
    .insert(approvals)
    .values({
      dialogueId,
      memberId: person.id,
      fingerprint: 'zoals-het-is',
      composition: 1,
      letterRevisions: { [first]: 1, [second]: 1 },
    })
  await db().insert(formerAddresses).values({ path: '/2011/02/met-elkaar', pieceId: piece.id })
}
