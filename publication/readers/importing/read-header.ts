import { emailAddress } from '@/publication/readers/consent/email-address'

/** What a cell of a list says of its reader. */
export type Says = 'email' | 'name' | 'given' | 'family' | 'note' | 'asked' | 'off' | 'on'

/** Which column says what; `isData`: there is no header, and the first line is of a reader already. */
export type Header = { columns: Map<Says, number>; isData: boolean }

/** As listmonk, Substack, Mailchimp, Ghost and this site call them, and as people do, in lower case without signs. */
const NAMES: Record<Says, string[]> = {
  email: ['email', 'emailaddress', 'mail', 'mailadres', 'emailadres', 'adres'],
  name: ['name', 'naam', 'fullname'],
  given: ['firstname', 'voornaam'],
  family: ['lastname', 'achternaam'],
  note: ['note', 'notes', 'notitie'],
  asked: ['confirmedat', 'optintime', 'askedat', 'createdat', 'subscribedat', 'created'],
  off: ['unsubtime', 'cleantime', 'emaildisabled', 'deletedat', 'leftat', 'unsubscribedat'],
  on: ['status', 'state', 'subscribedtoemails', 'activesubscription'],
}

/** Reads the first line of a list; null when no column holds addresses. */
export function readHeader(cells: string[]): Header | null {
  const called = cells.map((cell) => cell.toLowerCase().replace(/[^a-z]/g, ''))
  const columns = new Map<Says, number>()
  for (const [says, names] of Object.entries(NAMES) as [Says, string[]][]) {
    const name = names.find((one) => called.includes(one))
    if (name) columns.set(says, called.indexOf(name))
  }
  // Of Substack this says who pays, and who does not pay reads as well.
  if (called[columns.get('on') ?? -1] === 'activesubscription') columns.delete('on')
  if (columns.has('email')) return { columns, isData: false }
  const at = cells.findIndex((cell) => emailAddress.safeParse(cell).success)
  return at === -1 ? null : { columns: new Map([['email', at]]), isData: true }
}
