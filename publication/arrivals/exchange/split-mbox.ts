/** "From anna@voorbeeld.example Wed Oct 31 22:05:00 2012": what stands before each mail of an mbox (RFC 4155). */
const FROM_LINE = /^From .*\d{1,2}:\d{2}.*\d{4}/
const MARK = Buffer.from('\nFrom ')
const LONGEST_FROM_LINE = 500

/**
 * The mails of an mbox, in its order. Lines that were quoted because they begin with "From " are as they were written
 * again (mboxrd, and what mboxo did). A file that is no mbox is one mail.
 */
export function splitMbox(file: Buffer): Buffer[] {
  if (!isFromLine(file, 0)) return file.length > 0 ? [file] : []
  const starts = [0]
  for (let at = file.indexOf(MARK); at !== -1; at = file.indexOf(MARK, at + 1)) {
    if (isAfterBlank(file, at) && isFromLine(file, at + 1)) starts.push(at + 1)
  }
  return starts
    .map((start, index) => withoutFromLine(file.subarray(start, starts[index + 1] ?? file.length)))
    .filter((mail) => mail.length > 0)
}

function isFromLine(file: Buffer, at: number): boolean {
  const line =
    file
      .subarray(at, at + LONGEST_FROM_LINE)
      .toString('latin1')
      .split('\n', 1)[0] ?? ''
  return FROM_LINE.test(line) || /^From - /.test(line)
}

function isAfterBlank(file: Buffer, at: number): boolean {
  const before = file.subarray(Math.max(at - 2, 0), at).toString('latin1')
  return before.endsWith('\n') || before === '\n\r' || before.endsWith('\n\r')
}

function withoutFromLine(mail: Buffer): Buffer {
  const end = mail.indexOf(0x0a)
  const text = end === -1 ? '' : mail.subarray(end + 1).toString('latin1')
  return Buffer.from(text.replace(/^>(>*From )/gm, '$1').replace(/\r?\n$/, ''), 'latin1')
}
