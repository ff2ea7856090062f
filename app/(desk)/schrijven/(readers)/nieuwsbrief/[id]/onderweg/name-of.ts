import type { MailingAtDesk } from '@/publication/readers/mailings/find-mailing-at-desk'
import type { Texts } from '@/texts/texts'

type Named = Pick<MailingAtDesk, 'issueDraftId' | 'number' | 'resends' | 'list' | 'listName' | 'pace'>

/** What a mailing is called at the desk: an issue with its number, or new pieces of a list at a pace. */
export function nameOf(
  { issueDraftId, number, resends, list, listName, pace }: Named,
  words: Texts['mailings'],
): string {
  if (issueDraftId) return resends ? words.again.issue(words.issue(number)) : words.issue(number)
  const { pieces } = words
  const of = list === 'author' ? pieces.placeOfAuthor(listName ?? '') : pieces.placeOfTopic(listName ?? '')
  return pieces.atPace(of, pieces.paces[pace === 'weekly' || pace === 'monthly' ? pace : 'as-it-appears'])
}
