import { compare } from '@/app/(desk)/_editor/compare'
import { ComparisonBody } from '@/app/(desk)/_editor/comparison-body'
import type { CorrespondentApproval } from '@/publication/correspondence/compositions/list-approvals'
import type { ChangedLetter } from '@/publication/correspondence/compositions/what-changed-since'
import { longMoment } from '@/texts/dates'
import { joinNames } from '@/texts/join-names'
import type { Language, Texts } from '@/texts/texts'
import { Reason } from '../reason'

type Words = Texts['compositions']['approvals']
type Props = {
  approvals: CorrespondentApproval[]
  viewerId: string
  numbers: Map<string, number>
  /** when the dialogue was taken away from readers; null when it was not */
  withdrawnAt: Date | null
  /** readers have exactly this: nothing has to come first */
  isPublic: boolean
  words: Texts['compositions']
  language: Language
}

/** Who agreed to this proof, whose approval fell and why; and for anyone who reads it, what changed since they agreed. */
export function ApprovalList({
  approvals,
  viewerId,
  numbers,
  withdrawnAt,
  isPublic,
  words,
  language,
}: Props) {
  const own = approvals.find(({ correspondent }) => correspondent.memberId === viewerId)?.approval
  const changed = own?.status === 'fallen' ? own.since.letters : []
  return (
    <section className="stack" aria-labelledby="akkoord">
      {/* Where the focus goes when nothing is left to answer and there is nothing to press yet. */}
      <h2 id="akkoord" tabIndex={-1}>
        {words.approvals.title}
      </h2>
      {!isPublic && <p>{words.approvals.explain}</p>}
      <ul className="works">
        {approvals.map((it) => (
          <li key={it.correspondent.memberId}>
            {inWords(it, viewerId, withdrawnAt, words.approvals, language)}{' '}
            {isStopped(it) && words.approvals.stopped(it.correspondent.name)}
            {it.approval.status === 'refused' && <Reason reason={it.approval.reason} />}
          </li>
        ))}
      </ul>
      {changed.map((it) => (
        <ChangedText
          key={it.letter.letterId}
          changed={it}
          number={numbers.get(it.letter.letterId) ?? 0}
          asker={viewerId}
          words={words.approvals}
        />
      ))}
    </section>
  )
}

function inWords(
  { correspondent, approval }: CorrespondentApproval,
  viewerId: string,
  withdrawnAt: Date | null,
  words: Words,
  language: Language,
): string {
  const { name, isRemoved } = correspondent
  const whose = correspondent.memberId === viewerId ? words.yours : words.of(name)
  if (approval.status === 'given') return words.given(name, longMoment(approval.approvedAt, language))
  if (isRemoved) return words.removed(name)
  if (approval.status === 'refused') return words.refused(name, longMoment(approval.saidAt, language))
  if (approval.status === 'asked') return words.asked(name)
  if (approval.status === 'taken-back') {
    const hasFallen = approval.takenBackAt.getTime() === withdrawnAt?.getTime()
    return hasFallen ? words.fellByWithdrawal(whose) : words.takenBack(name)
  }
  const moment = longMoment(approval.approvedAt, language)
  const { reason, fields } = approval.since
  if (reason === 'own-letter') return words.ownLetter(whose, moment)
  if (reason === 'other-letter') return words.otherLetter(whose, moment)
  const what = fields.map((field) => words.fields[field])
  return words.shared(whose, moment, joinNames(what, language))
}

/** Who stopped and is asked all the same, as letters of theirs are in it. */
function isStopped({ correspondent, approval }: CorrespondentApproval): boolean {
  return !correspondent.writesNow && !correspondent.isRemoved && approval.status !== 'given'
}

type Changed = { changed: ChangedLetter; number: number; asker: string; words: Words }

async function ChangedText({ changed, number, asker, words }: Changed) {
  const rows = await compare(asker, changed.before, changed.letter.body)
  return (
    <div className="two-texts">
      <h3>{words.changedLetter(number)}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <ComparisonBody rows={rows} />
      </table>
    </div>
  )
}
