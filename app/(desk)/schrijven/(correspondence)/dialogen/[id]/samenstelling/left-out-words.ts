import type {
  LetterToChoose,
  OpenComposition,
} from '@/publication/correspondence/compositions/find-composition'
import type { LeftOut } from '@/publication/correspondence/compositions/list-left-out'
import { sentInWords } from '@/publication/correspondence/letters/sent-in-words'
import type { Language, Texts } from '@/texts/texts'

/** Says of each letter that quotes one which is left out that its link goes. */
export function leftOutWords(
  { letters, current }: Pick<OpenComposition, 'letters' | 'current'>,
  { compositions, letters: { dates } }: Pick<Texts, 'compositions' | 'letters'>,
  language: Language,
): string[] {
  const { letterBy, leftOut } = compositions
  const named = ({ writerName, sentAt, datedBy }: LetterToChoose) =>
    letterBy(writerName, sentAt ? sentInWords({ sentAt, datedBy }, dates, language) : '')
  const find = (wanted: string) => letters.find(({ id }) => id === wanted)
  return (current?.leftOut ?? []).flatMap(({ letterId, speaksOf }: LeftOut) => {
    const [from, to] = [find(letterId), find(speaksOf)]
    return from && to ? [leftOut(named(from), named(to))] : []
  })
}
