import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import type { OpenComposition } from '@/publication/correspondence/compositions/find-composition'
import type { Texts } from '@/texts/texts'
import { approve, publish, remindNoMore, takeBack } from '../actions'

type Props = { open: OpenComposition; viewerId: string; mayPublish: boolean; words: Texts['compositions'] }

/** The buttons that decide. Each is about the fingerprint of what stands above it. */
export function DecideForms({ open, viewerId, mayPublish, words }: Props) {
  const { current, dialogueId, isCorrespondent, hasStoppedReminders } = open
  if (!current) return null
  if (current.isPublic)
    return (
      <p className="notice" role="status">
        {words.publishing.isPublic} {open.piece && <a href={open.piece.path}>{open.piece.path}</a>}
      </p>
    )
  const own = current.approvals.find(({ correspondent }) => correspondent.memberId === viewerId)
  const hasApproved = own?.approval.status === 'given'
  const obstacle = current.obstacle ?? (current.findings.areAllAnswered ? null : 'unanswered')
  const dialogue = <input type="hidden" name="dialogueId" value={dialogueId} />
  const proof = (
    <>
      {dialogue}
      <input type="hidden" name="fingerprint" value={current.fingerprint} />
    </>
  )
  return (
    <div className="stack">
      {obstacle && <p className="hint">{words.approvals[obstacle]}</p>}
      {/* One form for both, so that what it answered stays where it was said. */}
      {isCorrespondent && (hasApproved || !obstacle) && (
        <AnsweredForm key="own" action={hasApproved ? takeBack : approve}>
          {proof}
          <button type="submit" className={hasApproved ? undefined : 'primary'}>
            {hasApproved ? words.approvals.takeBack : words.approvals.approve}
          </button>
        </AnsweredForm>
      )}
      {mayPublish && !obstacle && (
        <AnsweredForm action={publish}>
          {proof}
          <button type="submit" className="primary">
            {words.publishing.publish}
          </button>
        </AnsweredForm>
      )}
      {isCorrespondent && !hasApproved && !hasStoppedReminders && (
        <AnsweredForm action={remindNoMore}>
          {dialogue}
          <button type="submit">{words.reminders.stop}</button>
        </AnsweredForm>
      )}
    </div>
  )
}
