import PostalMime, { type Email } from 'postal-mime'
import { MIME_LIMITS } from './mime-limits'

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

/**
 * The text of a mail in which bytes are not of the charset it names, or that names none: those lines are read as
 * Windows-1252, as its neighbours in the west meant them; and as UTF-8 where they are just that and the mail says ASCII.
 */
export async function mendCharset(email: Email, raw: Uint8Array): Promise<Pick<Email, 'text' | 'html'>> {
  const { text, html } = email
  const source = Buffer.from(raw).toString('latin1')
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
  const bytes = Array.from(line, (character) => WINDOWS_1252.get(character))
  if (!bytes.every((byte) => byte !== undefined)) return line
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    return line
  }
}
