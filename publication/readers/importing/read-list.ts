import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { type Header, readHeader } from './read-header'
import { type RowOfList, readRow } from './read-row'

/** Of one line: more is a quote that was never closed. */
const LONGEST_LINE = 100_000

/** A list that cannot be read as one; `line` counts from 1. */
export class UnreadableList extends Error {
  override name = 'UnreadableList'
  constructor(
    readonly why: 'empty' | 'no-addresses' | 'encoding' | 'quotes',
    readonly line: number,
    cause?: unknown,
  ) {
    super(`The list cannot be read: ${why}, line ${line}`, { cause })
  }
}

/** One line of a list: a reader, or null for what holds no address. */
export type LineOfList = { line: number; row: RowOfList | null }

/**
 * Reads a list of readers line by line, however large: CSV (RFC 4180) with commas, semicolons or tabs, in UTF-8 or UTF-16, with or without
 * header and byte order mark. Throws `UnreadableList`.
 */
export async function* readList(bytes: AsyncIterable<Buffer>, now = new Date()): AsyncGenerator<LineOfList> {
  const text = readText(bytes)
  const first = await text.next()
  if (first.done || first.value.trim() === '') throw new UnreadableList('empty', 1)
  const parser = parse({
    delimiter: delimiterOf(first.value),
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_LINE,
    info: true,
    trim: true,
  })
  const source = Readable.from(from(first.value, text))
  source.on('error', (error) => parser.destroy(error))
  source.pipe(parser)
  let header: Header | null = null
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[]
      info: { lines: number }
    }>) {
      const isFirst = header === null
      header ??= readHeader(record)
      if (!header) throw new UnreadableList('no-addresses', 1)
      if (isFirst && !header.isData) continue
      yield { line: info.lines, row: readRow(record, header, now) }
    }
  } catch (error) {
    throw error instanceof CsvError ? new UnreadableList('quotes', linesIn(error), error) : error
  } finally {
    source.destroy()
  }
}

async function* from(first: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield first
  yield* rest
}

const linesIn = (error: CsvError) => Number((error as { lines?: number }).lines ?? 1)

/** Other encodings are refused, not guessed: a name would be spelled wrong for good. */
async function* readText(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null
  let line = 1
  for await (const chunk of bytes) {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true })
    const text = decode(decoder, chunk, line)
    line += text.split('\n').length - 1
    if (text !== '') yield text
  }
  const last = decoder ? decode(decoder, null, line) : ''
  if (last !== '') yield last
}

function decode(decoder: TextDecoder, chunk: Buffer | null, line: number): string {
  try {
    const text = chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
    if (text.includes('\0')) throw new TypeError('No text has this')
    return text
  } catch (error) {
    throw new UnreadableList('encoding', chunk ? line + linesBefore(chunk) : line, error)
  }
}

/** Where in a part that cannot be read the wrong bytes are. */
function linesBefore(chunk: Buffer): number {
  const readable = new TextDecoder('utf-8').decode(chunk).split('\ufffd')[0] ?? ''
  return readable.split('\n').length - 1
}

function encodingOf(chunk: Buffer): string {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le'
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

/** The one of three that the first line has most of, outside quotes. */
function delimiterOf(text: string): string {
  const line = (text.split(/\r?\n/).find((one) => one.trim() !== '') ?? '').replace(/"[^"]*"/g, '')
  const count = (sign: string) => line.split(sign).length
  return [',', ';', '\t'].reduce((most, sign) => (count(sign) > count(most) ? sign : most))
}
