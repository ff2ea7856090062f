/** "From anna@voorbeeld.example Wed Oct 31 22:05:00 2012": what stands before each mail of an mbox (RFC 4155). */
const FROM_LINE = /^From (?:- |.*?\d:\d{2})/
/** With a weekday and a month nobody writes it by chance, so that it needs no empty line before it. */
const CERTAIN_FROM_LINE =
  /^From .*?\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +\d{1,2} \d{2}:\d{2}/
const YEAR = /\d{4}/
/** The head of a patch within a mail. */
const PATCH_LINE = /^From [0-9a-f]{40} Mon Sep 17 00:00:00 2001/
/** What a mail begins with: a header, or a line that was passed on by hosts of long ago. */
const HEADER_LINE = /^(>?From |[!-9;-~]{1,100}[ \t]*:)/
const MARK = Buffer.from('\nFrom ')
const BYTE_ORDER_MARK = Buffer.from('\ufeff')
const LONGEST_LINE = 1_000
const MOST_HEADER_BYTES = 64 * 1024

/**
 * The mails of an mbox, in its order. Lines that were quoted because they begin with "From " are as they were written
 * again (mboxrd, and what mboxo did); where a length is given (mboxcl2) nothing was quoted. A file that is no mbox is one
 * mail. After one mail more than `most` it stops.
 */
export function splitMbox(file: Buffer, most = Number.POSITIVE_INFINITY): Buffer[] {
  const first = skipLineEnds(file, 0)
  if (!isFromLine(lineAt(file, first), FROM_LINE)) return first < file.length ? [file] : []
  const hasPatches = PATCH_LINE.test(lineAt(file, first))
  const mails: Buffer[] = []
  for (let at = first; at < file.length && mails.length <= most; ) {
    const begin = afterLine(file, at)
    const length = lengthSaid(file, begin)
    const end = length ?? findNext(file, begin, hasPatches)
    const mail = withoutLastLineEnd(file.subarray(begin, end))
    if (mail.length > 0) mails.push(length !== null && hasFromLines(mail) ? mail : unquoted(mail))
    at = length === null ? end : skipLineEnds(file, end)
  }
  return mails
}

/** Whether a file begins as an mbox or a mail does. An empty one does not. */
export function beginsAsMail(file: Buffer): boolean {
  return HEADER_LINE.test(lineAt(file, skipLineEnds(file, 0)))
}

/** A file without the mark that some programs put before a text. */
export function withoutByteOrderMark(file: Buffer): Buffer {
  return file.indexOf(BYTE_ORDER_MARK) === 0 ? file.subarray(BYTE_ORDER_MARK.length) : file
}

/** The time first, and then a year after it: asked in one go, a line of nothing but times takes the square of its length. */
function isFromLine(line: string, begin: RegExp): boolean {
  const [found] = begin.exec(line) ?? []
  return found === 'From - ' || (found !== undefined && YEAR.test(line.slice(found.length)))
}

/** Where the next From line begins, or the file ends. */
function findNext(file: Buffer, from: number, hasPatches: boolean): number {
  for (let at = file.indexOf(MARK, from - 1); at !== -1; at = file.indexOf(MARK, at + 1)) {
    const line = lineAt(file, at + 1)
    if (PATCH_LINE.test(line) && !hasPatches) continue
    const isOne =
      isFromLine(line, CERTAIN_FROM_LINE) || (isAfterBlank(file, at) && isFromLine(line, FROM_LINE))
    if (isOne && HEADER_LINE.test(lineAt(file, afterLine(file, at + 1)))) return at + 1
  }
  return file.length
}

/** Where a mail ends that says how long it is (Content-Length), when another or nothing follows there; else null. */
function lengthSaid(file: Buffer, begin: number): number | null {
  const headers = headersAt(file, begin)
  const [, length = Number.POSITIVE_INFINITY] =
    /^content-length:[ \t]*(\d{1,9})[ \t]*\r?$/im.exec(headers) ?? []
  const end = afterLine(file, begin + headers.length) + Number(length)
  const next = skipLineEnds(file, end)
  return next === file.length || (next > end && isFromLine(lineAt(file, next), FROM_LINE)) ? end : null
}

/** With the end of its last line. */
function headersAt(file: Buffer, begin: number): string {
  const head = file.subarray(begin, begin + MOST_HEADER_BYTES)
  const ends = [head.indexOf('\n\n'), head.indexOf('\n\r\n')].filter((end) => end !== -1)
  return ends.length > 0 ? head.toString('latin1', 0, Math.min(...ends) + 1) : ''
}

function isAfterBlank(file: Buffer, at: number): boolean {
  const before = file.subarray(Math.max(at - 2, 0), at).toString('latin1')
  return before.endsWith('\n') || before === '\n\r'
}

const hasFromLines = (mail: Buffer) => mail.includes(MARK)

function unquoted(mail: Buffer): Buffer {
  return Buffer.from(mail.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1')
}

function withoutLastLineEnd(mail: Buffer): Buffer {
  if (mail.at(-1) !== 0x0a) return mail
  return mail.subarray(0, mail.at(-2) === 0x0d ? -2 : -1)
}

function lineAt(file: Buffer, at: number): string {
  const end = file.indexOf(0x0a, at)
  return file.toString('latin1', at, Math.min(end === -1 ? file.length : end, at + LONGEST_LINE))
}

function afterLine(file: Buffer, at: number): number {
  const end = file.indexOf(0x0a, at)
  return end === -1 ? file.length : end + 1
}

function skipLineEnds(file: Buffer, from: number): number {
  let at = from
  while (file[at] === 0x0a || file[at] === 0x0d) at += 1
  return at
}
