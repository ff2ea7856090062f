import type {
  LetterToChoose,
  OpenComposition,
} from '@/publication/correspondence/compositions/find-composition'
import type { LeftOut } from '@/publication/correspondence/compositions/list-left-out'
import { longMoment } from '@/texts/dates'
import type { Language, Texts } from '@/texts/texts'

/** Says of each letter that quotes one which is left out that its link goes. */
export function leftOutWords(
  { letters, current }: Pick<OpenComposition, 'letters' | 'current'>,
  { letterBy, leftOut }: Texts['compositions'],
  language: Language,
): string[] {
  const named = ({ writerName, sentAt }: LetterToChoose) =>
    letterBy(writerName, sentAt ? longMoment(sentAt, language) : '')
  const find = (wanted: string) => letters.find(({ id }) => id === wanted)
  return (current?.leftOut ?? []).flatMap(({ letterId, speaksOf }: LeftOut) => {
    const [from, to] = [find(letterId), find(speaksOf)]
    return from && to ? [leftOut(named(from), named(to))] : []
  })
}
