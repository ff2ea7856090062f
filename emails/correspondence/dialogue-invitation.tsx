import { textsIn } from '@/texts/texts'
import { type MailAbout, type RenderedMail, renderOneButtonMail } from '../one-button-mail'
import { oneLine } from '../one-line'

/** `hostName` '': who invites told no name. `theme` null: for somebody who never signed in, in whose mail no text of a member stands but a name. */
export type DialogueInvitation = {
  hostName: string
  theme: string | null
  /** how many letters are there for them to read, without what is private; 0 when they are there from the beginning */
  reads: number
  /** who else writes in it, in words; '' when nobody does */
  others: string
  /** whether what is answered to it comes in as a letter; then there is no key in it */
  canAnswer: boolean
}

/** The mail that invites somebody to write with a member. */
export function renderDialogueInvitation({
  hostName,
  theme,
  reads,
  others,
  canAnswer,
  ...about
}: MailAbout & DialogueInvitation): Promise<RenderedMail> {
  const { dialogues, letters } = textsIn(about.language)
  const { invitation, begun, somebody, readsBefore, alsoWrite, notTakingPart } = dialogues.mail
  const name = oneLine(hostName) || somebody(about.publicationName)
  const words = theme === null ? invitation(name) : begun(name, oneLine(theme))
  const told = [...(others ? [alsoWrite(others)] : []), ...(reads > 0 ? [readsBefore(reads)] : [])]
  const { afterAnswer, comesIn } = letters.mail.inviting
  return renderOneButtonMail(about, {
    ...words,
    before: (publication) => [
      ...words.before(publication),
      ...told,
      ...(canAnswer ? [dialogues.mail.answer] : []),
      notTakingPart(name),
    ],
    after: canAnswer ? [afterAnswer, ...(theme === null ? [comesIn.mail] : [])] : words.after,
    canAnswer,
  })
}
