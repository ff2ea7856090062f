import type { DatedBy } from '@/db/schema'
import { longMoment } from '@/texts/dates'
import type { Language, Texts } from '@/texts/texts'
import { momentSent } from '@/texts/when-sent'
import { isEstimated } from './is-estimated'

type Dated = { sentAt: Date; datedBy: DatedBy }
type Words = Texts['letters']['dates']

/** When a mail or a letter was sent, for who writes: a guess says that it is one. "omstreeks 2 maart 2014 (geschat)" */
export function sentInWords({ sentAt, datedBy }: Dated, words: Words, language: Language): string {
  if (datedBy === 'nobody') return words.unknown
  if (!isEstimated(datedBy)) return longMoment(sentAt, language)
  return `${momentSent({ sentAt, isDateEstimated: true }, language)} (${words.estimated})`
}
