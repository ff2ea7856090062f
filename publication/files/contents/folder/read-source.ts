import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import type { FileTexts, Read } from '../format/contents'
import { MAX_FILE_BYTES } from '../format/limits'
import { unixNewlines } from '../format/tidy'
import type { SourceFile } from './list-source-files'

/** The text of a file: UTF-8 (with or without byte order mark), any newlines. Other encodings are refused, not guessed. */
export async function readSource(source: SourceFile, say: FileTexts): Promise<Read<string>> {
  const bytes = await readBytes(source, MAX_FILE_BYTES)
  if (!bytes)
    return refused(1, 1, say.expected(say.what.smallFile(MAX_FILE_BYTES / 1_000_000), say.found.more))
  const text = new TextDecoder('utf-8').decode(bytes)
  const bad = text.search(/\ufffd|\0/)
  if (bad === -1 || (text[bad] !== '\0' && isUtf8(bytes)))
    return { status: 'read', value: unixNewlines(text) }
  const before = unixNewlines(text.slice(0, bad)).split('\n')
  return refused(
    before.length,
    (before.at(-1) ?? '').length + 1,
    say.expected(say.what.utf8, say.found.otherEncoding),
  )
}

/** The bytes of a file that is no larger than `most` and no symbolic link; null when it is larger. */
export async function readBytes({ absolute }: SourceFile, most: number): Promise<Buffer | null> {
  // Listed a moment ago as a plain file; O_NOFOLLOW holds it to that.
  const handle: FileHandle = await open(absolute, constants.O_RDONLY | constants.O_NOFOLLOW)
  try {
    const { size } = await handle.stat()
    return size > most ? null : await handle.readFile()
  } finally {
    await handle.close()
  }
}

function isUtf8(bytes: Buffer): boolean {
  return Buffer.from(bytes.toString('utf8'), 'utf8').equals(bytes)
}

const refused = (line: number, column: number, message: string): Read<never> => ({
  status: 'refused',
  problems: [{ line, column, message }],
})
