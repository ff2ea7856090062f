import { isoInAmsterdam, longDate, longMoment } from './dates'
import { type Language, textsIn } from './texts'

/** When a letter was sent; of an estimated date nobody knows the hour. */
export type Sent = { sentAt: Date; isDateEstimated: boolean }

/** "woensdag 31 oktober 2012, 22.05 uur", or "omstreeks 31 oktober 2012". */
export function momentSent({ sentAt, isDateEstimated }: Sent, language: Language): string {
  return isDateEstimated ? about(sentAt, language) : longMoment(sentAt, language)
}

/** "31 oktober 2012", or "omstreeks 31 oktober 2012". */
export function daySent({ sentAt, isDateEstimated }: Sent, language: Language): string {
  return isDateEstimated ? about(sentAt, language) : longDate(sentAt, language)
}

/** For the `datetime` of a `time` element: an instant, or a day. */
export function isoSent({ sentAt, isDateEstimated }: Sent): string {
  return isoInAmsterdam(sentAt).slice(0, isDateEstimated ? 10 : undefined)
}

const about = (date: Date, language: Language) => textsIn(language).reader.about(longDate(date, language))
