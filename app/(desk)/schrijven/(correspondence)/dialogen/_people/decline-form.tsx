import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { declineAsked } from '../actions'

type Props = {
  dialogueId: string
  words: string
  /** what it is about, where that does not stand above it */
  describedBy?: string
}

/** With one press: not to write where one is asked to. */
export function DeclineForm({ dialogueId, words, describedBy }: Props) {
  return (
    <AnsweredForm action={declineAsked} about={`decline ${dialogueId}`}>
      <input type="hidden" name="dialogueId" value={dialogueId} />
      <button type="submit" aria-describedby={describedBy}>
        {words}
      </button>
    </AnsweredForm>
  )
}
