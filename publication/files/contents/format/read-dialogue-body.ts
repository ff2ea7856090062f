import { splitPassages } from '@/publication/correspondence/private-passages/private-passages'
import type { Problem, ProseFormat } from '@/publication/text/prose/problem'
import { checkText, type TextReading } from './check-text'
import type { FileTexts, PlacedLetter, Read } from './contents'
import { parseMoment } from './field-types'
import { LINES_VALUES, readLines } from './letter-lines'
import { TO_ALL } from './letter-tag'
import { TITLE_MAX_LENGTH } from './limits'
import { type LetterBlock, readLetters } from './read-letters'
import { tidyBody, tidyLine } from './tidy'

/** Reads letters and what stands between them: Markdown inside a letter, MDX outside. */
export function readDialogueBody(
  source: string,
  line: number,
  reading: TextReading,
): Read<{ body: string; letters: PlacedLetter[] }> {
  const blocks = readLetters(source, line, reading.say)
  if (blocks.status === 'refused') return blocks
  const { letters, closing, closingLine } = blocks.value
  const among = { ...reading, letters: new Set(letters.map(numberOf)) }
  const read = letters.map((block, index) => readLetter(block, index, among))
  const problems = [
    ...read.flatMap(({ problems: ofLetter }) => ofLetter),
    ...findDoubles(
      read.map(({ letter }) => letter),
      reading.say,
    ),
    ...check(closing, 'mdx', closingLine, among),
  ]
  if (problems.length > 0) return { status: 'refused', problems }
  return { status: 'read', value: { body: tidyBody(closing), letters: read.map(({ letter }) => letter) } }
}

/** A number is an address: two letters cannot have the same, also when one of them has it by its place. */
function findDoubles(letters: PlacedLetter[], say: FileTexts): Problem[] {
  const taken = new Set<number>()
  return letters.flatMap(({ number, place }) => {
    if (!taken.has(number)) {
      taken.add(number)
      return []
    }
    return [{ ...place, message: say.expected(say.what.freeNumber, say.quote(String(number))) }]
  })
}

function readLetter(
  block: LetterBlock,
  index: number,
  reading: TextReading,
): { letter: PlacedLetter; problems: Problem[] } {
  const { say, known } = reading
  const problems = check(block.interlude, 'mdx', block.interludeLine, reading)
  const complain = (name: string, expected: string) => {
    const value = block.tag.values.get(name)
    const found = value ? say.quote(value.text) : say.found.nothing
    const wanted = value ? expected : say.key(name, expected)
    problems.push({ line: block.line, column: value?.column ?? 1, message: say.expected(wanted, found) })
  }
  const textOf = (name: string) => block.tag.values.get(name)?.text
  const [from, to, about, subject] = [textOf('from'), textOf('to'), textOf('about'), textOf('subject') ?? '']
  const sent = about ?? textOf('sent')
  const number = textOf('number')
  if (number !== undefined && !NUMBER.test(number)) complain('number', say.what.letterNumber)
  const isUnknown = (author: string | undefined) => author === undefined || !known.authors.has(author)
  const authors = say.what.author([...known.authors.keys()].sort())
  if (isUnknown(from)) complain('from', authors)
  const isToAll = to === TO_ALL
  if (to !== undefined && !isToAll && isUnknown(to)) complain('to', authors)
  const sentAt = sent === undefined ? null : parseMoment(sent)
  if (sent !== undefined && !sentAt) complain(about === undefined ? 'sent' : 'about', say.what.moment)
  if (about !== undefined && textOf('sent') !== undefined) complain('sent', say.what.oneMoment)
  if (subject.length > TITLE_MAX_LENGTH) complain('subject', say.what.title(TITLE_MAX_LENGTH))
  const format = readLines(textOf('lines'))
  if (!format) complain('lines', say.what.lines(LINES_VALUES))
  const body = tidyBody(block.body)
  if (body === '') {
    problems.push({
      line: block.line,
      column: 1,
      message: say.expected(say.what.letterText, say.found.nothing),
    })
  }
  problems.push(...check(block.body, format ?? 'mail', block.bodyLine, reading))
  problems.push(...findPrivate(block, reading))
  const place = { line: block.line, column: 1 }
  const words = { subject: tidyLine(subject), body, interlude: tidyBody(block.interlude) }
  const written = {
    from: from ?? '',
    to: isToAll ? null : (to ?? null),
    isToAll,
    sent: sentAt,
    isDateEstimated: about !== undefined,
    format: format ?? ('mail' as const),
    ...words,
  }
  // One that is wrong is told already.
  return { letter: { number: numberOf(block, index), ...written, place }, problems }
}

/** Whatever stands in a file is for readers: what its writers kept between them is not, and is never passed over in silence. */
function findPrivate({ body, bodyLine }: LetterBlock, { say }: TextReading): Problem[] {
  const split = splitPassages(body)
  const found = split.status === 'refused' ? split.problems : split.passages.filter((it) => it.isPrivate)
  return found.map((it) => ({
    line: bodyLine + it.line - 1,
    column: 1,
    message: say.privateWords('text' in it ? say.quote(it.text) : it.message),
  }))
}

const NUMBER = /^[1-9]\d{0,3}$/

/** As it says itself, or else by its place. */
function numberOf({ tag }: LetterBlock, index: number): number {
  const number = tag.values.get('number')?.text
  return number && NUMBER.test(number) ? Number(number) : index + 1
}

function check(source: string, format: ProseFormat, line: number, reading: TextReading): Problem[] {
  if (source.trim() === '') return []
  return checkText({ source, format, line }, reading)
}
