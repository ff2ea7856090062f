import { createDoubts } from './create-doubts'
import { distanceTo } from './distance-to'
import { canBe, DAY, type MailToDate, YEAR } from './mail-to-date'

/** A moment, and whether the mail itself says it or the hosts that passed it on. */
export type Believed = { at: number; by: 'itself' | 'hosts' }

/**
 * The moments that can be believed, by id: what a Date says unless that cannot be, else what a host says. Where an answer would
 * be more than a day older than what it answers, the one that more of the others contradict, and fewer agree with, is not believed.
 */
export function believeDates(
  mails: MailToDate[],
  answered: ReadonlyMap<string, string>,
  arrivedAt: number,
): Map<string, Believed> {
  const certain = mails
    .flatMap(({ known, said, received }) => {
      const isDoubtful = said !== null && received !== null && said < received - YEAR
      return known ?? (said !== null && !isDoubtful && canBe(said, arrivedAt) ? said : [])
    })
    .sort((one, other) => one - other)
  const choices = new Map(mails.map((mail) => [mail.id, choicesFor(mail, certain, arrivedAt)]))
  const atOf = (id: string) => choices.get(id)?.[0]?.at
  const middle = certain[Math.floor(certain.length / 2)] ?? 0
  const doubts = createDoubts(mails, answered, {
    atOf,
    farFrom: (at = middle) => Math.abs(at - middle),
  })
  for (let worst = doubts.takeWorst(); worst !== null; worst = doubts.takeWorst()) {
    choices.set(worst, choices.get(worst)?.slice(1) ?? [])
    doubts.lookAgain(worst)
  }
  return new Map(
    mails.flatMap(({ id }) => (choices.get(id) ?? []).slice(0, 1).map((it) => [id, it] as const)),
  )
}

/** In the order in which they are believed. */
function choicesFor({ known, said, received }: MailToDate, certain: number[], arrivedAt: number): Believed[] {
  if (known !== null) return [{ at: known, by: 'itself' }]
  const byHosts: Believed[] =
    received !== null && canBe(received, arrivedAt)
      ? [{ at: Math.min(received, arrivedAt), by: 'hosts' }]
      : []
  if (said === null || !canBe(said, arrivedAt)) return byHosts
  const itself: Believed = { at: Math.min(said, arrivedAt), by: 'itself' }
  const [first] = byHosts
  if (!first || Math.abs(first.at - said) <= DAY) return [itself]
  // Nothing is passed on before it is sent; years later it may have been moved to another mailbox, or a clock was never set.
  if (said > first.at) return [first]
  if (said >= first.at - YEAR) return [itself, first]
  const isNearer = distanceTo(said, certain) < distanceTo(first.at, certain)
  return isNearer ? [itself, first] : [first, itself]
}
