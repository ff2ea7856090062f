import type { DatedBy } from '@/db/schema'
import { type Believed, believeDates } from './believe-dates'
import { findAnswered } from './find-answered'
import { guessDates, orderOf, questionsFirst } from './guess-dates'
import { DAY, type MailToDate } from './mail-to-date'

export type DatedMail = { sentAt: Date; datedBy: DatedBy }

const MINUTE = 60_000

/**
 * When each mail of an upload was sent, by id, and what that was taken from. No two have the same moment, no answer comes before
 * what it answers when both were dated here, and none was sent after it came in. Those of which nobody knows anything have a
 * moment too, which only keeps their place. Mails that are `known` are what others are dated by, and are not in the answer.
 */
export function dateMails(mails: MailToDate[], arrivedAt: number): Map<string, DatedMail> {
  const answered = findAnswered(mails)
  const believed = believeDates(mails, answered, arrivedAt)
  const letters = mails.flatMap(({ place, known }) => (place === null && known !== null ? known : []))
  const byId = new Map(mails.map((mail) => [mail.id, mail]))
  const row = mails
    .filter(({ place }) => place !== null)
    .sort((one, other) => (one.place ?? 0) - (other.place ?? 0))
  const moments = new Map([...believed].map(([id, { at }]) => [id, at]))
  const isDescending = orderOf(row, answered, moments) === 'descending'
  const order = questionsFirst(isDescending ? row.toReversed() : row, answered)
  const dated = new Map<string, { at: number; by: DatedBy }>(believed)
  for (const id of order) settleClocks(id, answered, dated, byId)
  const settled = new Map([...dated].map(([id, { at }]) => [id, at]))
  for (const [id, at] of guessDates(mails, answered, settled)) dated.set(id, { at, by: 'exchange' })
  const most = letters.reduce((least, at) => Math.min(least, at), arrivedAt)
  placeUnknown(order, dated, most)
  return inTurn(order, answered, dated, byId, arrivedAt)
}

/** An answer of the same day that is older than its question: one of two clocks is wrong, and hosts may tell which. */
function settleClocks(
  id: string,
  answered: ReadonlyMap<string, string>,
  dated: Map<string, Believed | { at: number; by: DatedBy }>,
  byId: ReadonlyMap<string, MailToDate>,
): void {
  const questionId = answered.get(id) ?? ''
  const [answer, question] = [dated.get(id), dated.get(questionId)]
  if (!answer || !question || answer.at >= question.at) return
  const [mail, asked] = [byId.get(id), byId.get(questionId)]
  const isFree = (it: MailToDate | undefined) => it?.known === null
  const near = (it: MailToDate | undefined, at: number) =>
    isFree(it) && it?.received != null && Math.abs(it.received - at) <= DAY ? it.received : null
  const [earlier, later] = [near(asked, question.at), near(mail, answer.at)]
  if (earlier !== null && earlier <= answer.at) dated.set(questionId, { at: earlier, by: 'hosts' })
  else if (later !== null && later >= question.at) dated.set(id, { at: later, by: 'hosts' })
  else if (isFree(mail)) dated.set(id, { at: question.at + MINUTE, by: 'exchange' })
}

/** Behind the one before them, or before all others: what was written elsewhere was written before what was written here. */
function placeUnknown(order: string[], dated: Map<string, { at: number; by: DatedBy }>, most: number): void {
  const first = order.find((id) => dated.has(id))
  let at = (first === undefined ? undefined : dated.get(first)?.at) ?? most
  at -= 2 * order.length
  for (const id of order) {
    const known = dated.get(id)
    if (known) at = known.at
    else dated.set(id, { at: ++at, by: 'nobody' })
  }
}

/** Thousandths of a second keep apart what has one moment: no date has them, and nobody sees them. */
function inTurn(
  order: string[],
  answered: ReadonlyMap<string, string>,
  dated: ReadonlyMap<string, { at: number; by: DatedBy }>,
  byId: ReadonlyMap<string, MailToDate>,
  arrivedAt: number,
): Map<string, DatedMail> {
  const most = arrivedAt - order.length
  const turns = new Map<string, number>()
  for (const id of order) {
    const questionId = answered.get(id) ?? ''
    const question = turns.get(questionId) ?? dated.get(questionId)?.at ?? Number.NEGATIVE_INFINITY
    turns.set(id, Math.max(Math.min(Math.round(dated.get(id)?.at ?? 0), most), question + 1))
  }
  const turnOf = (id: string) => turns.get(id) ?? 0
  // Sorting is stable: what has one moment stays as it stood.
  const sorted = order.toSorted((one, other) => turnOf(one) - turnOf(other))
  const result = new Map<string, DatedMail>()
  let last = Number.NEGATIVE_INFINITY
  for (const id of sorted) {
    last = Math.max(last + 1, turnOf(id))
    const { at, by } = dated.get(id) ?? { at: last, by: 'nobody' as const }
    const isMoved = by === 'itself' && last - at > MINUTE
    if (byId.get(id)?.known === null)
      result.set(id, { sentAt: new Date(last), datedBy: isMoved ? 'exchange' : by })
  }
  return result
}
