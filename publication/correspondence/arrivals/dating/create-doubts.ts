import { createHeap } from './create-heap'
import { DAY, type MailToDate } from './mail-to-date'

/** An answer that comes within this says that both dates are right; a later one says nothing. */
const SOON = 60 * DAY

type Moments = {
  /** the moment that is believed of a mail for now */
  atOf: (id: string) => number | undefined
  /** how far a moment is from where most are */
  farFrom: (at: number | undefined) => number
}

/** What speaks for and against the moment of a mail. */
type Standing = { mail: MailToDate; index: number; doubt: number; against: number; version: number }
type Entry = { standing: Standing; version: number; key: number[] }

/**
 * Which mails the others contradict: an answer more than a day older than what it answers. Kept as moments change, so that what it costs
 * grows with the links between mails, and not with how often one of them has to be doubted.
 */
export function createDoubts(
  mails: MailToDate[],
  answered: ReadonlyMap<string, string>,
  { atOf, farFrom }: Moments,
) {
  const standings = new Map(
    mails.map((mail, index) => [mail.id, { mail, index, doubt: 0, against: 0, version: 0 }]),
  )
  const linksOf = new Map<string, Link[]>()
  const worstFirst = createHeap<Entry>((one, other) => compareKeys(one.key, other.key))
  for (const [answer, question] of answered) {
    const link: Link = { answer, question, says: 0 }
    for (const id of [answer, question]) {
      const links = linksOf.get(id)
      if (links) links.push(link)
      else linksOf.set(id, [link])
    }
  }
  for (const link of new Set([...linksOf.values()].flat())) weigh(link)
  for (const standing of standings.values()) put(standing)
  return { takeWorst, lookAgain }

  /** The id of the mail that is contradicted most; null when none is. */
  function takeWorst(): string | null {
    for (let entry = worstFirst.take(); entry; entry = worstFirst.take())
      if (entry.version === entry.standing.version) return entry.standing.mail.id
    return null
  }

  /** After its moment became another. */
  function lookAgain(id: string): void {
    const touched = new Set([id])
    for (const link of linksOf.get(id) ?? []) {
      weigh(link)
      touched.add(link.answer).add(link.question)
    }
    for (const one of touched) {
      const standing = standings.get(one)
      if (standing) put(standing)
    }
  }

  function weigh(link: Link): void {
    const says = saysOf(atOf(link.answer), atOf(link.question))
    for (const id of [link.answer, link.question]) {
      const standing = standings.get(id)
      if (!standing) continue
      standing.doubt += says - link.says
      standing.against += Number(says > 0) - Number(link.says > 0)
    }
    link.says = says
  }

  function put(standing: Standing): void {
    standing.version += 1
    const { mail, index, doubt, against, version } = standing
    if (against === 0 || mail.known !== null) return
    const at = atOf(mail.id)
    worstFirst.put({
      standing,
      version,
      key: [-doubt, Number(isBacked(mail, at)), -farFrom(at), index],
    })
  }
}

/** `says`: 1 against both dates, -1 for them, 0 nothing. */
type Link = { answer: string; question: string; says: number }

function saysOf(later: number | undefined, earlier: number | undefined): number {
  if (later === undefined || earlier === undefined || later > earlier + SOON) return 0
  return later < earlier - DAY ? 1 : -1
}

function compareKeys(one: number[], other: number[]): number {
  const at = one.findIndex((it, index) => it !== other[index])
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0)
}

const isBacked = ({ received }: MailToDate, at: number | undefined) =>
  received !== null && at !== undefined && Math.abs(received - at) <= DAY
