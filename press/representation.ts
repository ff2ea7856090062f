import { STATUS_CODES } from 'node:http'
import type { Coding } from './choose-coding'
import type { HeaderFields } from './page-headers'

/** What one coding of a page sends. */
export type Representation = {
  body: Buffer
  etag: string
  /** as they go over the wire, with the status line and without the empty line at the end */
  head: string
  notModifiedHead: string
}

type Page = { status: number; hash: string; fields: HeaderFields }

/** A body in one coding with what is sent before it: its strong tag, and the heads of a full answer and of a 304, ready to be written. */
export function makeRepresentation(page: Page, coding: Coding, body: Buffer): Representation {
  return {
    body,
    etag: etagOf(page, coding),
    head: wireOf(page.status, fieldsOf(page, coding, body.length)),
    notModifiedHead: wireOf(304, notModifiedFieldsOf(page, coding)),
  }
}

/** Known before the bytes are: a coding that is made anew from the same page has the same. */
export function etagOf({ hash }: Page, coding: Coding): string {
  return coding === 'identity' ? `"${hash}"` : `"${hash}-${coding}"`
}

/** The fields of a full answer. */
export function fieldsOf(page: Page, coding: Coding, length: number): HeaderFields {
  return { ...taggedFields(page, coding), 'Content-Length': String(length) }
}

/** What a 304 must repeat of the 200 it stands for (RFC 9110, 15.4.5), and what every answer says; Node adds Date. */
const NOT_MODIFIED_FIELDS = [
  'Cache-Control',
  'Content-Location',
  'ETag',
  'Expires',
  'Vary',
  'Strict-Transport-Security',
]

/** The fields of a 304: those that it must repeat of the 200 it stands for (RFC 9110, 15.4.5), and HSTS, which every answer has. */
export function notModifiedFieldsOf(page: Page, coding: Coding): HeaderFields {
  const fields = Object.entries(taggedFields(page, coding))
  return Object.fromEntries(fields.filter(([name]) => NOT_MODIFIED_FIELDS.includes(name)))
}

function taggedFields(page: Page, coding: Coding): HeaderFields {
  const coded = coding === 'identity' ? page.fields : { ...page.fields, 'Content-Encoding': coding }
  // A condition on an answer that is not a success is ignored (RFC 9110, 13.2.1), so a notice has no tag.
  return page.status === 200 ? { ...coded, ETag: etagOf(page, coding) } : coded
}

/** RFC 9112, 2.1. Flat, and not of pieces: V8 would keep them all. */
function wireOf(status: number, fields: HeaderFields): string {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.from(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}`,
    'latin1',
  ).toString('latin1')
}
