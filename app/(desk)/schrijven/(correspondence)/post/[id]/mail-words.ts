import type { LetterWords } from '../../dialogen/_letter/letter-screen'

/** What the room of a mail says: as that of any letter, but for what is done with it. */
export type MailWords = LetterWords & {
  back: string
  aboutMail: string
  confirm: string
  discard: string
  /** of what was folded away; empty where nothing was */
  mailHint: string
  /** "Onder ons: alleen" */
  privateOnly: string
}
