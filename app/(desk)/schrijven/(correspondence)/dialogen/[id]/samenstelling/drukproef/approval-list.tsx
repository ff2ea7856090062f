import type { OpenFindings } from '@/publication/correspondence/compositions/find-composition'
import type {
  ApprovalState,
  CorrespondentApproval,
} from '@/publication/correspondence/compositions/list-approvals'
import { longMoment } from '@/texts/dates'
import { joinNames } from '@/texts/join-names'
import { nameInRow } from '@/texts/name-in-row'
import type { Language, Texts } from '@/texts/texts'
import { Reason } from '../reason'

type Words = Texts['compositions']['approvals']
type Props = {
  approvals: CorrespondentApproval[]
  /** what looks private and was not answered yet */
  findings: Pick<OpenFindings, 'mine' | 'others'>
  viewerId: string
  /** of its heading */
  id?: string
  /** when the dialogue was taken away from readers; null when it was not */
  withdrawnAt: Date | null
  /** readers have exactly this: nothing has to come first */
  isPublic: boolean
  words: Texts['compositions']
  language: Language
}

/** Who must still do what: whom something is asked, who agreed to this proof, and whose approval fell and why. */
export function ApprovalList({ approvals, findings, viewerId, withdrawnAt, isPublic, ...given }: Props) {
  const { id = 'akkoord' } = given
  const { words, language } = given
  const { mine, others } = findings
  const isLacking = approvals.some(({ approval }) => approval.status !== 'given')
  return (
    <section className="who-must-still" aria-labelledby={id}>
      {/* Where the focus goes when nothing is left to answer and there is nothing to press yet. */}
      <h2 id={id} className="section-title" tabIndex={-1}>
        {words.approvals.title}
      </h2>
      <ul className="who">
        {mine.length > 0 && (
          <li data-mark="?">
            <a href="#bevindingen">{words.findings.left(mine.length)}</a>
          </li>
        )}
        {others.map(({ name, count }) => (
          <li key={name} data-mark="?">
            {words.findings.waiting(name, count)}
          </li>
        ))}
        {approvals.map((it) => (
          <li key={it.correspondent.memberId} data-mark={MARKS[it.approval.status]}>
            {inWords(it, viewerId, withdrawnAt, words.approvals, language)}{' '}
            {isStopped(it) && words.approvals.stopped(it.correspondent.name)}
            {it.approval.status === 'refused' && <Reason reason={it.approval.reason} />}
          </li>
        ))}
      </ul>
      {!isPublic && isLacking && <p className="hint">{words.approvals.explain}</p>}
    </section>
  )
}

/** Seen before each sentence, which says the same. */
const MARKS: Record<ApprovalState['status'], string> = {
  given: '✓',
  asked: '–',
  'taken-back': '–',
  fallen: '–',
  refused: '×',
}

function inWords(
  { correspondent, approval }: CorrespondentApproval,
  viewerId: string,
  withdrawnAt: Date | null,
  words: Words,
  language: Language,
): string {
  const { name, isRemoved } = correspondent
  const isOwn = correspondent.memberId === viewerId
  const whose = isOwn ? words.yours : words.of(nameInRow(name, 1, language))
  if (approval.status === 'given') {
    const moment = longMoment(approval.approvedAt, language)
    return isOwn ? words.you.given(moment) : words.given(name, moment)
  }
  if (isRemoved) return words.removed(name)
  if (approval.status === 'refused') {
    const moment = longMoment(approval.saidAt, language)
    return isOwn ? words.you.refused(moment) : words.refused(name, moment)
  }
  if (approval.status === 'asked') return isOwn ? words.you.asked : words.asked(name)
  if (approval.status === 'taken-back') {
    const hasFallen = approval.takenBackAt.getTime() === withdrawnAt?.getTime()
    if (hasFallen) return words.fellByWithdrawal(whose)
    return isOwn ? words.you.takenBack : words.takenBack(name)
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
