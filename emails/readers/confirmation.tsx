import { textsIn } from '@/texts/texts'
import { type MailAbout, type RenderedMail, renderOneButtonMail } from '../one-button-mail'
import { type ListInMail, nameLists } from './name-lists'

/** The mail that asks whether an address really wants what was ticked. Holds no text of whoever filled in the form. */
export function renderConfirmationMail({
  lists,
  ...about
}: MailAbout & { lists: ListInMail[] }): Promise<RenderedMail> {
  const words = textsIn(about.language).mail.confirmation
  const named = nameLists(lists, about.language)
  return renderOneButtonMail(about, { ...words, before: (publication) => words.before(publication, named) })
}
