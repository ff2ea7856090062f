import { canBe, DAY, type MailToDate, YEAR } from './mail-to-date'

/** A moment, and whether the mail itself says it or the hosts that passed it on. */
export type Believed = { at: number; by: 'itself' | 'hosts' }

/** An answer that comes within this says that both dates are right; a later one says nothing. */
const SOON = 60 * DAY

/**
 * The moments that can be believed, by id: what a Date says unless that cannot be, else what a host says. Where an answer would
 * be more than a day older than what it answers, the one that more of the others contradict, and fewer agree with, is not believed.
 */
export function believeDates(
  mails: MailToDate[],
  answered: ReadonlyMap<string, string>,
  arrivedAt: number,
): Map<string, Believed> {
  const certain = mails.flatMap(({ known, said, received }) => {
    const isDoubtful = said !== null && received !== null && said < received - YEAR
    return known ?? (said !== null && !isDoubtful && canBe(said, arrivedAt) ? said : [])
  })
  const choices = new Map(mails.map((mail) => [mail.id, choicesFor(mail, certain, arrivedAt)]))
  const links = [...answered].map(([answer, question]) => ({ answer, question }))
  const atOf = (id: string) => choices.get(id)?.[0]?.at
  const middle = certain.toSorted((one, other) => one - other)[Math.floor(certain.length / 2)] ?? 0
  const farFrom = (at = middle) => Math.abs(at - middle)
  for (;;) {
    const against = new Set<string>()
    const doubt = new Map<string, number>()
    for (const { answer, question } of links) {
      const [later, earlier] = [atOf(answer), atOf(question)]
      if (later === undefined || earlier === undefined || later > earlier + SOON) continue
      const isAgainst = later < earlier - DAY
      for (const id of [answer, question]) {
        doubt.set(id, (doubt.get(id) ?? 0) + (isAgainst ? 1 : -1))
        if (isAgainst) against.add(id)
      }
    }
    const doubted = mails.filter(({ id, known }) => against.has(id) && known === null)
    const [worst] = doubted.sort(
      (one, other) =>
        (doubt.get(other.id) ?? 0) - (doubt.get(one.id) ?? 0) ||
        Number(isBacked(one, atOf(one.id))) - Number(isBacked(other, atOf(other.id))) ||
        farFrom(atOf(other.id)) - farFrom(atOf(one.id)),
    )
    if (!worst) break
    choices.set(worst.id, choices.get(worst.id)?.slice(1) ?? [])
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
  return isNearer(said, first.at, certain) ? [itself, first] : [first, itself]
}

function isNearer(said: number, received: number, certain: number[]): boolean {
  const distance = (moment: number) => Math.min(...certain.map((at) => Math.abs(at - moment)))
  return certain.length > 0 && distance(said) < distance(received)
}

const isBacked = ({ received }: MailToDate, at: number | undefined) =>
  received !== null && at !== undefined && Math.abs(received - at) <= DAY
