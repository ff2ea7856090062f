import type { ArrivalView } from '@/publication/correspondence/arrivals/find-arrival'
import { readersInWords } from '@/publication/correspondence/private-passages/audience/readers-in-words'
import type { Language, Texts } from '@/texts/texts'

export type PassageWords = Record<
  | 'body'
  | 'part'
  | 'whoReads'
  | 'all'
  | 'private'
  | 'privateTo'
  | 'privateOnly'
  | 'keep'
  | 'how'
  | 'nowPrivate'
  | 'nothingYet'
  | 'addPrivate'
  | 'addForAll'
  | 'marks',
  string
>

/** What the fields of a mailed letter say: who reads what is private in it, by name where there is nobody to choose. */
export function passageWords(
  { addressees, readers }: Pick<ArrivalView, 'addressees' | 'readers'>,
  { body, passages }: Texts['arrivals'],
  language: Language,
): PassageWords {
  const { privateTo, privateToChosen, privateToWriter, marks, ...words } = passages
  const names = readersInWords(readers, language)
  const whose = addressees ? privateToChosen : readers.length > 1 ? privateTo(names) : privateToWriter
  return { ...words, body, privateTo: whose, marks: marks(whose) }
}
