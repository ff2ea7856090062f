import { expect, test } from 'vitest'
import { textsIn } from '@/texts/texts'
import { refusalInWords } from './refusal-in-words'

const texts = textsIn('nl')
const words = texts.arrivals
type Outcome = Parameters<typeof refusalInWords>[0]

test.each<[Outcome, string]>([
  [{ status: 'empty' }, words.empty],
  [{ status: 'confirmed-otherwise', dialogueId: 'd', letterId: 'l' }, words.confirmedOtherwise],
  [{ status: 'already-a-letter' }, words.alreadyALetter],
  [{ status: 'not-to-be-trusted' }, words.notToBeTrusted],
  [{ status: 'not-for-all', words: ['de dijk'] }, words.notForAllWords(['de dijk'])],
  [{ status: 'read-by-nobody' }, words.readByNobody],
  [{ status: 'stopped' }, words.stopped],
  [{ status: 'reaches-nobody', to: { name: 'Cato' } } as Outcome, words.reachesNobody('Cato')],
  [{ status: 'reaches-nobody', to: null } as Outcome, words.reachesNobody(null)],
  [
    {
      status: 'somebody-came',
      who: [{ name: 'Iris Vos' }, { name: 'Koos Lam' }],
      others: [],
    } as unknown as Outcome,
    words.somebodyCame('Iris Vos en Koos Lam', 2),
  ],
  [{ status: 'impossible-date' }, texts.letters.dates.impossible],
  [{ status: 'not-found' }, words.gone],
  [
    { status: 'refused', problems: [{ line: 2, column: 3, message: 'Dit kan niet.' }] },
    words.refused(words.problem(2, 3, 'Dit kan niet.')),
  ],
])('of what became no letter is said why: %o', (outcome, said) => {
  expect(refusalInWords(outcome, { texts, language: 'nl' })).toBe(said)
})
