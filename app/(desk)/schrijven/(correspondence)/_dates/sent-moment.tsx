import type { DatedBy } from '@/db/schema'
import { isEstimated } from '@/publication/correspondence/letters/is-estimated'
import { sentInWords } from '@/publication/correspondence/letters/sent-in-words'
import type { Language, Texts } from '@/texts/texts'
import { isoSent } from '@/texts/when-sent'

type Props = {
  sent: { sentAt: Date; datedBy: DatedBy }
  words: Texts['letters']['dates']
  language: Language
}

/** When a letter was sent, in words and for machines; of one of which nobody knows only that. */
export function SentMoment({ sent, words, language }: Props) {
  const said = sentInWords(sent, words, language)
  if (sent.datedBy === 'nobody') return said
  const isDateEstimated = isEstimated(sent.datedBy)
  return <time dateTime={isoSent({ sentAt: sent.sentAt, isDateEstimated })}>{said}</time>
}
