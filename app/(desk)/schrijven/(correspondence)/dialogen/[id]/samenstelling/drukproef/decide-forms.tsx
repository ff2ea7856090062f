import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { Field } from '@/app/(desk)/_forms/field'
import { TypedTextarea } from '@/app/(desk)/_forms/typed-fields'
import type {
  OpenComposition,
  OpenFindings,
} from '@/publication/correspondence/compositions/find-composition'
import { joinNames } from '@/texts/join-names'
import type { Language, Texts } from '@/texts/texts'
import { approve, letStayAndAgree, publish, refuse, remindNoMore, takeBack } from '../actions'
import { YesForm } from './yes-form'

type Props = {
  open: OpenComposition
  viewerId: string
  /** nothing is left to do to the composition itself; what is stands above */
  isReady: boolean
  mayPublish: boolean
  /** of each letter, as readers will see it */
  numbers: Map<string, number>
  texts: Texts
  language: Language
}

/** The buttons that decide. Each is about the fingerprint of what stands above it. */
export function DecideForms({ open, viewerId, isReady, mayPublish, numbers, texts, language }: Props) {
  const words = texts.compositions
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
  const hasSpoken = hasApproved || own?.approval.status === 'refused'
  const { areAllAnswered, stopsYes, others, mine, shared } = current.findings
  const isPossible = isReady && stopsYes === null
  const isAskedAlone = isReady && stopsYes === 'unanswered' && shared.length === 0
  const left = isAskedAlone && current.lacking.length === 0 ? mine : []
  const isPublishable = isReady && areAllAnswered
  const first = whatComesFirst(current, words.publishing, language)
  const dialogue = <input type="hidden" name="dialogueId" value={dialogueId} />
  const proof = (
    <>
      {dialogue}
      <input type="hidden" name="fingerprint" value={current.fingerprint} />
    </>
  )
  return (
    <div className="stack">
      {!areAllAnswered && (left.length === 0 || others.length > 0) && (
        <p className="hint">
          {isCorrespondent && !hasApproved
            ? stopsYesInWords(left.length > 0 ? null : stopsYes, others, words.approvals, language)
            : words.approvals.unpublishable}
        </p>
      )}
      {!isReady && <p className="hint">{words.approvals.notReady}</p>}
      {isCorrespondent && (
        <YesForm
          key="own"
          approve={approve}
          letStayAndApprove={letStayAndAgree}
          takeBack={hasApproved ? { action: takeBack, words: words.approvals.takeBack } : null}
          isPossible={isPossible}
          left={left}
          numbers={numbers}
          texts={texts}
          language={language}
        >
          {proof}
          <input type="hidden" name="shown" value={current.shown} />
        </YesForm>
      )}
      {isCorrespondent && !hasApproved && (
        <details open={own?.approval.status === 'refused' || undefined}>
          <summary>{words.approvals.no}</summary>
          <AnsweredForm action={refuse} className="stack" about="no">
            {proof}
            <Field name="reason" label={words.approvals.noLabel} hint={words.approvals.noHint}>
              {(aria) => (
                <TypedTextarea
                  {...aria}
                  rows={3}
                  defaultValue={own?.approval.status === 'refused' ? own.approval.reason : ''}
                />
              )}
            </Field>
            <p>
              <button type="submit">{words.approvals.sayNo}</button>
            </p>
          </AnsweredForm>
        </details>
      )}
      {/* There without its button too: what it answered is read after something else came first. */}
      {mayPublish && (
        <AnsweredForm action={publish}>
          {proof}
          {isPublishable && first && <p className="hint">{first}</p>}
          {isPublishable && !first && (
            <button type="submit" className="primary">
              {words.publishing.publish}
            </button>
          )}
        </AnsweredForm>
      )}
      {!mayPublish && isPublishable && first === null && (
        <p className="hint">{words.approvals.editorsPublish}</p>
      )}
      {isCorrespondent && !hasSpoken && isAsked(open, isReady) && !hasStoppedReminders && (
        <AnsweredForm action={remindNoMore}>
          {dialogue}
          <button type="submit">{words.reminders.stop}</button>
        </AnsweredForm>
      )}
    </div>
  )
}

/** What keeps somebody from saying yes, or what others are still asked while they can. */
export function stopsYesInWords(
  stopsYes: OpenFindings['stopsYes'],
  others: OpenFindings['others'],
  words: Texts['compositions']['approvals'],
  language: Language,
): string {
  return stopsYes ? words[stopsYes] : words.othersAnswer(joinNames(others, language), others.length)
}

/** Whether something is asked of whoever looks, of which they could be reminded: an answer, or when nobody owes one their yes. */
function isAsked({ current, piece }: OpenComposition, isReady: boolean): boolean {
  if (!current || !isReady) return false
  const { areAllAnswered, mine, shared } = current.findings
  const isAtRest = piece?.withdrawnAt != null && current.composition.savedAt <= piece.withdrawnAt
  return !isAtRest && (areAllAnswered || (mine.length > 0 && shared.length === 0))
}

/** What must be done before this can be published; null when it can. */
function whatComesFirst(
  { approvals, composition }: NonNullable<OpenComposition['current']>,
  words: Texts['compositions']['publishing'],
  language: Language,
): string | null {
  const lacking = approvals.filter(({ approval }) => approval.status !== 'given')
  const gone = lacking.filter(({ correspondent }) => correspondent.isRemoved)
  const names = (gone.length > 0 ? gone : lacking).map(({ correspondent }) => correspondent.name)
  const named = joinNames(names, language)
  if (gone.length > 0) return words.cannot(named)
  if (lacking.length > 0) return words.first(named, names.length)
  return composition.date && composition.date > new Date() ? words.inFuture : null
}
