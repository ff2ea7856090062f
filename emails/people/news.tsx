import { type Texts, textsIn } from '@/texts/texts'
import {
  type Foot,
  type MailAbout,
  type RenderedMail,
  renderMailWithFoot,
  renderOneButtonMail,
} from '../one-button-mail'

/** What happened, in words: a subject that says it, some sentences, and what the button is called. */
export type NewsWords = { subject: string; before: string[]; button: string }

type NewsKind = keyof Texts['news']['dialogues'] | keyof Texts['news']['drafts']

type BesideNews = {
  /** to something else that belongs to it */
  also?: Foot | undefined
  /** what is to be known of a link that does something without signing in */
  ofLink?: string | undefined
}

/** Of these nothing more can come before somebody looks: that a second mail waits until then would only puzzle. */
const COMES_ONCE: readonly NewsKind[] = [
  'join-refused',
  'joined',
  'declined',
  'accepted',
  'stopped',
  'returned',
  'change-taken',
  'change-left',
  'all-agreed',
  'published',
  'withdrawn',
]

/** The mail that says that one thing of a kind happened, and where to look. */
export function renderNewsMail(
  about: MailAbout,
  kind: NewsKind,
  { subject, before, button }: NewsWords,
  { also, ofLink }: BesideNews = {},
): Promise<RenderedMail> {
  const { untilYouLooked } = textsIn(about.language).news
  const words = {
    subject: () => subject,
    preview: before[0] ?? '',
    before: () => before,
    button,
    after: [...(ofLink ? [ofLink] : []), ...(COMES_ONCE.includes(kind) ? [] : [untilYouLooked])],
  }
  return also ? renderMailWithFoot(about, words, also) : renderOneButtonMail(about, words)
}

/** The mail that says that somebody has another role: each time, whether they looked or not. */
export function renderNewRoleMail(
  about: MailAbout,
  { subject, before, button }: NewsWords,
): Promise<RenderedMail> {
  return renderOneButtonMail(about, {
    subject: () => subject,
    preview: before[0] ?? '',
    before: () => before,
    button,
    after: [],
  })
}
