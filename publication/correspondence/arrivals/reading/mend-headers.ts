import { dosCharset } from './dos-charset'

const WORD = /=\?([^?\s]+)\?([bq])\?([^?]*)\?=/gi
/** Words of one text that stand beside each other: programs cut a character in two between them. */
const RUN = /=\?([^?\s*]+)(?:\*[^?]*)?\?([bq])\?[^?\s]*\?=(?:[ \t\r\n]+=\?\1(?:\*[^?]*)?\?\2\?[^?\s]*\?=)*/gi
/** These are no bytes that could be anything else, or are refused. */
const NOT_OF_BYTES = /utf-?(7|16|32)|^(iso-2022|hz|gb|big5|shift|euc|ks_c|x-euc)/i
const UTF_8 = /^utf-?8$/i
const NOT_ASCII = /[\x80-\xff]/

/**
 * A mail whose headers are in UTF-8, as far as they are text: bytes that stand there raw and are no UTF-8 are Windows-1252,
 * and an encoded word (RFC 2047) whose bytes are valid UTF-8 is that, whatever it calls itself, or is of a charset of DOS. The body stays as it is.
 */
export function mendHeaders(raw: Uint8Array): Uint8Array {
  const source = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  const ends = [source.indexOf('\n\n'), source.indexOf('\n\r\n')].filter((at) => at !== -1)
  const end = ends.length > 0 ? Math.min(...ends) : source.length
  const headers = source.subarray(0, end).toString('latin1')
  const mended = headers
    .split(/(?<=\n)(?![ \t])/)
    .map((header) => (NOT_ASCII.test(header) && !isUtf8(bytesOf(header)) ? asWindows1252(header) : header))
    .join('')
    .replace(RUN, relabelled)
  return mended === headers ? raw : Buffer.concat([bytesOf(mended), source.subarray(end)])
}

const bytesOf = (text: string) => Buffer.from(text, 'latin1')

/** As bytes of UTF-8, each a character. */
const asWindows1252 = (header: string) =>
  Buffer.from(new TextDecoder('windows-1252').decode(bytesOf(header))).toString('latin1')

function relabelled(run: string, charset: string): string {
  if (NOT_OF_BYTES.test(charset)) return run
  const words = [...run.matchAll(WORD)].map(([, , coding = '', text = '']) => decoded(coding, text))
  const bytes = Buffer.concat(words)
  if (!NOT_ASCII.test(bytes.toString('latin1'))) return run
  const isValid = isUtf8(bytes)
  // What is no UTF-8 and does not say so may be any charset of one byte.
  const ofDos = isValid ? null : dosCharset(charset)
  if (ofDos) return `=?utf-8?b?${Buffer.from(ofDos(bytes)).toString('base64')}?=`
  // RFC 2047 5 forbids it, and programs do it: a character that begins in one word and ends in the next.
  if (isValid && !words.every(isUtf8)) return `=?utf-8?b?${bytes.toString('base64')}?=`
  if (isValid === UTF_8.test(charset)) return run
  return run.replace(WORD, `=?${isValid ? 'utf-8' : 'windows-1252'}?$2?$3?=`)
}

function decoded(coding: string, text: string): Buffer {
  if (coding.toLowerCase() === 'b') return Buffer.from(text, 'base64')
  const words = text.replaceAll('_', ' ')
  return bytesOf(
    words.replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  )
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
