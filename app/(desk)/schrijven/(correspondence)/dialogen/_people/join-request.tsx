import { siteTexts } from '@/app/_server/site-texts'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import type { OpenJoinRequest } from '@/publication/correspondence/joining/find-join-request'
import { joinNames } from '@/texts/join-names'
import { agreeToJoining, refuseJoining } from '../actions'
import { ReopensProof } from './reopens-proof'

type Props = { request: OpenJoinRequest; dialogueId: string; viewerId: string }

/** Who would have whom write along, what that one will read, and the yes or no of who looks at it. */
export async function JoinRequest({ request, dialogueId, viewerId }: Props) {
  const { texts, language } = await siteTexts()
  const { join: words } = texts.dialogues
  const { id, name, askedBy, isOwn, isAsked, askedCount, waitingFor, letterIds, wroteBefore } = request
  const waiting = joinNames(
    waitingFor.map((it) => it.givenName),
    language,
  )
  return (
    <section className="stack" aria-labelledby="join-request">
      <h2 id="join-request">{isOwn ? words.own(name) : words.asked(askedBy.name, name)}</h2>
      <p>
        {words.reads(name, letterIds.length)} {wroteBefore && words.readsNothingOfMeanwhile(name)}
      </p>
      {isAsked && !isOwn && <p>{words.rule(askedBy.givenName, askedCount)}</p>}
      {waitingFor.length > 0 && <p className="hint">{words.waitsFor(waiting)}</p>}
      {!(isAsked || isOwn) && <p role="status">{words.saidYes}</p>}
      {isAsked && <ReopensProof memberId={viewerId} dialogueId={dialogueId} />}
      <div className="buttons">
        {isAsked && (
          <AnsweredForm action={agreeToJoining}>
            <input type="hidden" name="dialogueId" value={dialogueId} />
            <input type="hidden" name="requestId" value={id} />
            <input type="hidden" name="letterIds" value={letterIds.join(' ')} />
            <button type="submit" className="primary with-words">
              {words.agree(name)}
            </button>
          </AnsweredForm>
        )}
        <AnsweredForm action={refuseJoining}>
          <input type="hidden" name="dialogueId" value={dialogueId} />
          <input type="hidden" name="requestId" value={id} />
          <button type="submit">{isOwn ? words.withdraw : words.refuse}</button>
        </AnsweredForm>
      </div>
    </section>
  )
}
