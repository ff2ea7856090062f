import { siteTexts } from '@/app/_server/site-texts'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import type { Invitation } from '@/publication/correspondence/joining/find-invitation'
import { DeclineForm } from '../_people/decline-form'
import { acceptAsked } from '../actions'

type Props = { dialogueId: string; invitation: Invitation; others: number }

/** Who asks them to write here, with a button to decline; and after that one to accept, while that can be. */
export async function Invited({ dialogueId, invitation, others }: Props) {
  const { invited: words } = (await siteTexts()).texts.dialogues
  const { host } = invitation
  if (invitation.state === 'asked')
    return (
      <div className="stack">
        <p>{words.asked(host.givenName, others)}</p>
        <DeclineForm dialogueId={dialogueId} words={words.decline} />
      </div>
    )
  if (!invitation.canAccept) return <p className="hint">{words.wentOn(host.givenName)}</p>
  return (
    <AnsweredForm action={acceptAsked} className="stack">
      <p>{words.canAccept}</p>
      <input type="hidden" name="dialogueId" value={dialogueId} />
      <p>
        <button type="submit">{words.accept}</button>
      </p>
    </AnsweredForm>
  )
}
