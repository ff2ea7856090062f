import { emailAddress } from '@/publication/readers/consent/email-address'
import { withoutUnfitCharacters } from '@/publication/text/find-unfit-character'
import type { Header, Says } from './read-header'

export const LONGEST_NAME = 200
export const LONGEST_NOTE = 2_000

/** A reader as a list has them. */
export type RowOfList = {
  email: string
  name: string
  note: string
  /** null when the list does not say, or says what cannot be */
  askedAt: Date | null
  /** the list says that they left it, or get no mail */
  isOff: boolean
}

const YES = ['enabled', 'subscribed', 'confirmed', 'active', 'true', '1', 'yes', '']
const NO = ['', 'false', '0', 'no']
const EARLIEST = Date.parse('1990-01-01T00:00:00Z')

/** What an export puts before a cell that a spreadsheet would take for a formula. */
const GUARD = /^'(?=[=+\-@])/

/** Reads one line of a list; null when it holds no address. */
export function readRow(cells: string[], { columns }: Header, now: Date): RowOfList | null {
  const cell = (says: Says) => (cells[columns.get(says) ?? -1] ?? '').trim().replace(GUARD, '')
  const email = emailAddress.safeParse(cell('email'))
  if (!email.success) return null
  const whole = cell('name') || [cell('given'), cell('family')].filter(Boolean).join(' ')
  const tidy = (words: string, longest: number) =>
    withoutUnfitCharacters(words.replace(/\s+/g, ' ')).trim().slice(0, longest)
  return {
    email: email.data,
    name: tidy(whole, LONGEST_NAME),
    note: tidy(cell('note'), LONGEST_NOTE),
    askedAt: readMoment(cell('asked'), now),
    isOff: !YES.includes(cell('on').toLowerCase()) || !NO.includes(cell('off').toLowerCase()),
  }
}

/** Without a zone it is in UTC, as all of these programs write it. */
function readMoment(text: string, now: Date): Date | null {
  const [, day, time, zone = ''] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?))?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/i.exec(
      text,
    ) ?? []
  if (!day) return null
  const offset = /^[+-]/.test(zone) ? zone.replace(/^(...):?(..)$/, '$1:$2') : 'Z'
  const at = Date.parse(`${day}T${time ?? '12:00'}${offset}`)
  return at >= EARLIEST && at <= now.getTime() ? new Date(at) : null
}
