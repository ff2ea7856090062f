import { STATUS_CODES } from 'node:http'
import type { Coding } from './choose-coding'
import type { HeaderFields } from './page-headers'

type Page = { status: number; hash: string; fields: HeaderFields }

/** Known before the bytes are: a coding that is made anew from the same page has the same. */
export function etagOf({ hash }: Page, coding: Coding): string {
  return coding === 'identity' ? `"${hash}"` : `"${hash}-${coding}"`
}

/** The fields of a full answer. */
export function fieldsOf(page: Page, coding: Coding, length: number): HeaderFields {
  return { ...codedFields(page, coding), ...tagField(page, coding), 'Content-Length': String(length) }
}

/** The fields of a 304: those that it must repeat of the 200 it stands for (RFC 9110, 15.4.5), and HSTS, which every answer has. */
export function notModifiedFieldsOf(page: Page, coding: Coding): HeaderFields {
  return { ...repeatedFields(page), ...tagField(page, coding) }
}

/** The status line and the fields of a full answer as they go over the wire, without the empty line at the end. */
export function headOf(page: Page, coding: Coding, length: number): string {
  return `${beginningsOf(page, coding).full}${linesOf(tagField(page, coding))}Content-Length: ${length}\r\n`
}

/** The same of a 304. */
export function notModifiedHeadOf(page: Page, coding: Coding): string {
  return `${beginningsOf(page, coding).notModified}${linesOf(tagField(page, coding))}`
}

/** What a 304 must repeat of the 200 it stands for beside its tag, and what every answer says; Node adds Date. */
const REPEATED = ['Cache-Control', 'Content-Location', 'Expires', 'Vary', 'Strict-Transport-Security']

function codedFields({ fields }: Page, coding: Coding): HeaderFields {
  return coding === 'identity' ? fields : { ...fields, 'Content-Encoding': coding }
}

function repeatedFields({ fields }: Page): HeaderFields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => REPEATED.includes(name)))
}

/** A condition on an answer that is not a success is ignored (RFC 9110, 13.2.1), so a notice has no tag. */
function tagField(page: Page, coding: Coding): HeaderFields {
  return page.status === 200 ? { ETag: etagOf(page, coding) } : {}
}

type Beginnings = { full: string; notModified: string }

/** By the fields that copies of one kind share (`share-fields`): a head for each of 10,000 took more than half of what their pages do. */
const remembered = new WeakMap<HeaderFields, Map<string, Beginnings>>()

/** What the heads of all copies with these fields have alike. */
function beginningsOf(page: Page, coding: Coding): Beginnings {
  const known = remembered.get(page.fields) ?? new Map<string, Beginnings>()
  remembered.set(page.fields, known)
  const key = `${page.status} ${coding}`
  const beginnings = known.get(key) ?? {
    full: `${statusLine(page.status)}${linesOf(codedFields(page, coding))}`,
    notModified: `${statusLine(304)}${linesOf(repeatedFields(page))}`,
  }
  known.set(key, beginnings)
  return beginnings
}

/** RFC 9112, 4. */
const statusLine = (status: number) => `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n`

function linesOf(fields: HeaderFields): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')
}
