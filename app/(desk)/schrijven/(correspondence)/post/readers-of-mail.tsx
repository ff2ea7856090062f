import { ReadersChoice } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_letter/readers-choice'
import type { ArrivalView } from '@/publication/correspondence/arrivals/find-arrival'
import { readersInWords } from '@/publication/correspondence/private-passages/audience/readers-in-words'
import type { Language, Texts } from '@/texts/texts'

type Props = {
  arrival: ArrivalView
  words: Texts['arrivals']
  letters: Texts['letters']
  language: Language
}

/** Who reads what is private in a mail once it is a letter; a choice where more than one other writes. */
export function ReadersOfMail({ arrival: { addressees, readers }, words, letters, language }: Props) {
  if (addressees)
    return (
      <ReadersChoice
        others={addressees.others}
        drawn={{ readers: readers.map(({ id }) => id), to: addressees.likely ?? '' }}
        words={letters.form}
      />
    )
  return readers.length > 1 && <p className="hint">{words.betweenUs(readersInWords(readers, language))}</p>
}
