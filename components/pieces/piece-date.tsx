import { isoInAmsterdam, longDate, shortDate } from '@/texts/dates'
import type { Language } from '@/texts/texts'

type Props = { date: Date; language: Language; short?: boolean }

/** The day a piece appeared. */
export function PieceDate({ date, language, short = false }: Props) {
  return (
    <time className="dt-published" dateTime={isoInAmsterdam(date)}>
      {short ? shortDate(date, language) : longDate(date, language)}
    </time>
  )
}
