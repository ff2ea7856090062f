import type { ComparedText } from '@/app/(desk)/_editor/compared-table'
import type { Texts } from '@/texts/texts'

type Words = Pick<Texts['letters']['revisions'], 'subject' | 'noSubject'>

/** A letter as it stands in a comparison, with its subject beside it. */
export function inComparison(
  label: string,
  { subject, body }: { subject: string; body: string },
  words: Words,
): ComparedText {
  return { label, fields: [[words.subject, subject || words.noSubject]], body }
}
