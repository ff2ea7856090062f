import type { LetterProps } from '@/publication/text/prose/page/prose-components'
import { longMoment } from '@/texts/dates'
import { writingOf } from '@/texts/writing'
import type { ProseSetting } from './setting'

/** A letter that an essay quotes. The letters of a dialogue are not in its text: see components/letters. */
export function QuotedLetter({ language }: ProseSetting, { sent, subject, children }: LetterProps) {
  const about = [subject, sent && longMoment(new Date(sent), language)].filter(Boolean).join('\u00a0· ')
  return (
    <blockquote className="quoted-letter">
      {about && (
        <p className="apparatus" {...writingOf(about)}>
          {about}
        </p>
      )}
      {children}
    </blockquote>
  )
}
