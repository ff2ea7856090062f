import type { Member } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { anUnsentLetter } from '@/publication/correspondence/discarded/testing/an-unsent-letter'
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
  await anUnsentLetter({ dialogueId: id, writerId: person.id, bodies: ['nietverzonden'] })
  const thrownAway = { bodies: ['weggegooidebrief'], discardedAt: new Date() }
  await anUnsentLetter({ dialogueId: id, writerId: person.id, ...thrownAway })
  await publishedAs(id, { first, second, third, person, other, authorId })
  await aroundLetters(person, other, id, { first, second })
  await mails(person, other, id, first)
  return { dialogueId: id, letterIds }
}
