import { isoInAmsterdam, longDate } from '@/texts/dates'
import { type Language, textsIn } from '@/texts/texts'

type Props = { approvedAt: Date; authorCount: number; language: Language; own?: Language | undefined }

/** That all who wrote a dialogue agreed to what stands there, and when the last of them did. */
export function Agreement({ approvedAt, authorCount, language, own }: Props) {
  const { bothAgreed, allAgreed } = textsIn(language).reader
  return (
    <p className="apparatus agreement" lang={own}>
      {authorCount === 2 ? bothAgreed : allAgreed}{' '}
      <time dateTime={isoInAmsterdam(approvedAt)}>{longDate(approvedAt, language)}</time>
    </p>
  )
}
