import PostalMime, { type Email } from 'postal-mime'
import { dosCharset } from './dos-charset'
import { MIME_LIMITS } from './mime-limits'

type Texts = Pick<Email, 'text' | 'html'>

const REPLACEMENT = '\ufffd'
const TEXT_TYPE = /^content-type:[ \t]*text\/[^\n]*(?:\n[ \t][^\n]*)*/gim
const CHARSET = /charset\s*=\s*("[^"]*"|[^\s;]*)/i
/** What programs say that do not know which it is. */
const MEANT_OTHERWISE = /^"?(|utf-?8|(us-)?ascii|unknown-8bit|x-unknown|default)"?$/i
/** Any but ASCII. */
const NAMES_A_CHARSET = /charset\s*=\s*"?(?!"?(us-)?ascii)\w/i
/** What UTF-8 looks like when it is read as Windows-1252. */
const MANGLED = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0178\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/
const WINDOWS_1252 = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
    byte,
  ]),
)

/** Charsets in which two bytes or more are one character, whatever UTF-8 makes of them; and those without such bytes. */
const OF_SEVERAL_BYTES = /charset\s*=\s*"?(?:x-)?(?:gb|big5|shift|sjis|euc|ks_c|iso-2022|utf-?(?:7|16|32))/i

/**
 * The text of a mail in which bytes are not of the charset it names, or that names none. What is valid UTF-8 as a whole
 * is that, whatever the label. Of the rest, lines that could not be read are Windows-1252, as its neighbours in the west
 * meant them; and UTF-8 where they are just that and the mail says ASCII. Charsets of DOS are read by what they are.
 */
export async function mendCharset(email: Email, raw: Uint8Array): Promise<Texts> {
  const source = Buffer.from(raw).toString('latin1')
  const { text, html } = await withoutDos(email, await asUtf8Throughout(email, source), source)
  if (`${text}${html}`.includes(REPLACEMENT)) {
    const other = await PostalMime.parse(Buffer.from(asWindows1252(source), 'latin1'), {
      ...MIME_LIMITS,
      forceRfc822Attachments: true,
    })
    return { text: mend(text, other.text), html: mend(html, other.html) }
  }
  if (NAMES_A_CHARSET.test(source)) return { text, html }
  return { text: text && asUtf8(text), html: html && asUtf8(html) }
}

/** Text that was read by another charset and of which every byte is UTF-8. */
async function asUtf8Throughout({ text, html }: Email, source: string): Promise<Texts> {
  const labels = [...source.matchAll(TEXT_TYPE)].map(([header]) => CHARSET.exec(header)?.[1] ?? '')
  if (OF_SEVERAL_BYTES.test(source) || labels.every((label) => /^"?(|utf-?8)"?$/i.test(label)))
    return { text, html }
  const other = await inWindows1252(source)
  return { text: wholeAsUtf8(other.text) ?? text, html: wholeAsUtf8(other.html) ?? html }
}

/** What no decoder knows was read as Windows-1252. `mended` is what already turned out to be UTF-8. */
async function withoutDos(email: Email, mended: Texts, source: string): Promise<Texts> {
  const [text, html] = [dosCharsetOf(source, 'plain'), dosCharsetOf(source, 'html')]
  if (!text && !html) return mended
  const other = await inWindows1252(source)
  return {
    text: mended.text === email.text ? (readBy(text, other.text) ?? mended.text) : mended.text,
    html: mended.html === email.html ? (readBy(html, other.html) ?? mended.html) : mended.html,
  }
}

/** Only where all texts of this kind have it. */
function dosCharsetOf(source: string, kind: 'plain' | 'html'): ReturnType<typeof dosCharset> {
  const types = [...source.matchAll(TEXT_TYPE)].map(([header]) => header)
  const labels = types
    .filter((header) => header.toLowerCase().includes(`text/${kind}`))
    .map((header) => CHARSET.exec(header)?.[1] ?? '')
  return new Set(labels).size === 1 ? dosCharset(labels[0] ?? '') : null
}

function readBy(decode: ReturnType<typeof dosCharset>, text: string | undefined): string | null {
  const bytes = Array.from(text ?? '', (character) => WINDOWS_1252.get(character))
  if (!decode || !text || !bytes.every((byte) => byte !== undefined)) return null
  return decode(Uint8Array.from(bytes))
}

const inWindows1252 = (source: string) =>
  PostalMime.parse(Buffer.from(labelled(source, 'windows-1252'), 'latin1'), {
    ...MIME_LIMITS,
    forceRfc822Attachments: true,
  })

/** Every text of it with this charset. */
const labelled = (source: string, charset: string) =>
  source.replace(TEXT_TYPE, (header) =>
    CHARSET.test(header)
      ? header.replace(CHARSET, `charset=${charset}`)
      : header.replace(/\r?$/, `; charset=${charset}$&`),
  )

/** Null when it is ASCII, or not UTF-8 as a whole. */
function wholeAsUtf8(text: string | undefined): string | null {
  if (!text || !/[\u0080-\u{10ffff}]/u.test(text)) return null
  const bytes = Array.from(text, (character) => WINDOWS_1252.get(character))
  if (!bytes.every((byte) => byte !== undefined)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes))
  } catch {
    return null
  }
}

function asWindows1252(source: string): string {
  const named = source.replace(TEXT_TYPE, (header) => {
    const [, charset] = CHARSET.exec(header) ?? []
    if (charset === undefined) return header.replace(/\r?$/, '; charset=windows-1252$&')
    return MEANT_OTHERWISE.test(charset) ? header.replace(CHARSET, 'charset=windows-1252') : header
  })
  const [headers = ''] = source.split(/\r?\n\r?\n/, 1)
  const hasType = /^content-type:/im.test(headers)
  return hasType ? named : `Content-Type: text/plain; charset=windows-1252\r\n${named}`
}

/** Line by line, so that what was read well stays. */
function mend(text: string | undefined, other: string | undefined): string | undefined {
  const [lines, others] = [text?.split('\n') ?? [], other?.split('\n') ?? []]
  if (lines.length !== others.length) return text
  return lines
    .map((line, at) => {
      const mended = others[at] ?? ''
      return line.includes(REPLACEMENT) && !MANGLED.test(mended) ? mended : line
    })
    .join('\n')
}

function asUtf8(text: string): string {
  return text
    .split('\n')
    .map((line) => (MANGLED.test(line) ? lineAsUtf8(line) : line))
    .join('\n')
}

function lineAsUtf8(line: string): string {
  return wholeAsUtf8(line) ?? line
}
