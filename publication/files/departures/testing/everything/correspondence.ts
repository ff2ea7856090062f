import { db } from '@/db/client'
import { letterRevisions, type Member, writtenLetters } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { aroundLetters } from './around-letters'
import { mails } from './mails'
import { publishedAs } from './published-dialogue'
import { FORMER, GIVEN, NAME } from './who-they-are'

/** A dialogue with somebody: published in part, with everything that is around it. */
export async function correspondence(person: Member, other: Member, authorId: string) {
  const { id, letterIds } = await aDialogue({
    theme: `Met ${GIVEN} over wachten`,
    by: [person, other],
    letters: [
      {
        from: person,
        body: `Beste Carola,\n\nbriefopenbaar\n\n:::onder-ons\nonderonsgeheim\n:::\n\nGroet,\n${GIVEN}\n`,
      },
      { from: other, body: `Beste ${GIVEN},\n\nHaar antwoord aan ${NAME}.\n` },
      { from: person, body: 'Beste Carola,\n\nbriefgeheim\n' },
      { from: other, body: `${GIVEN.normalize('NFD')}, je adres is toch [dit](mailto:${FORMER})?\n` },
    ],
  })
  const [first = '', second = '', third = ''] = letterIds
  await aLetterDraft(person, id)
  await publishedAs(id, { first, second, third, person, other, authorId })
  await aroundLetters(person, other, id, { first, second })
  await mails(person, other, id, first)
  return { dialogueId: id, letterIds }
}

async function aLetterDraft(person: Member, dialogueId: string) {
  const [draft] = await db()
    .insert(writtenLetters)
    .values({ dialogueId, writerId: person.id, revision: 1 })
    .returning()
  await db()
    .insert(letterRevisions)
    .values({ letterId: draft?.id ?? '', number: 1, body: 'nietverzonden' })
}
