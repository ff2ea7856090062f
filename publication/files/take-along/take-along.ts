import { makeZip } from 'client-zip'
import { readPublication } from '@/publication/public/site/read-publication'
import { type Texts, textsIn } from '@/texts/texts'
import { listOwnMails, listOwnPictures, type OwnBytes } from './list-own-bytes'
import { listOwnEssays } from './list-own-essays'
import { listLettersOfOthers, listOwnLetters } from './list-own-letters'
import { listOwnPublicTexts } from './list-own-public-texts'
import { type OwnText, toMarkdown } from './own-text'
import { readOwnRows } from './read-own-rows'

type FileAlong = { name: string; lastModified: Date; input: string | Uint8Array | AsyncIterable<string> }
type Words = Texts['takeAlong']

const TEXTS = {
  essays: listOwnEssays,
  letters: listOwnLetters,
  lettersOfOthers: listLettersOfOthers,
  published: listOwnPublicTexts,
}
const BYTES = { mails: listOwnMails, pictures: listOwnPictures }

/**
 * Everything of a member as one zip (GDPR 20): texts as Markdown, mails and pictures as they are, and all of it once more in
 * `gegevens.json`. Made while it is read, some texts or one mail or picture in memory at a time; nothing is parsed. The caller
 * has seen that it is theirs to take. Null when there is no such member.
 */
export async function takeAlong(
  memberId: string,
  now = new Date(),
): Promise<ReadableStream<Uint8Array> | null> {
  const rows = await readOwnRows(memberId)
  if (!rows) return null
  const { name, language } = await readPublication()
  const words = textsIn(language).takeAlong
  return makeZip(listFiles(memberId, rows, { words, now, publication: name }))
}

type About = { words: Words; now: Date; publication: string }

async function* listFiles(
  memberId: string,
  rows: Record<string, unknown>,
  { words, now, publication }: About,
): AsyncGenerator<FileAlong> {
  yield { name: `${words.readMe}.txt`, lastModified: now, input: words.about(publication) }
  for (const list of Object.values(TEXTS))
    for await (const text of list(memberId, words))
      yield { name: text.file, lastModified: text.savedAt, input: toMarkdown(text) }
  for (const list of Object.values(BYTES))
    for await (const { file, savedAt, bytes } of list(memberId, words))
      yield { name: file, lastModified: savedAt, input: bytes }
  yield { name: `${words.data}.json`, lastModified: now, input: writeJson(memberId, rows, words) }
}

/** One object, written as it is read: a key for each kind of row, and one for each kind of file. */
async function* writeJson(
  memberId: string,
  rows: Record<string, unknown>,
  words: Words,
): AsyncGenerator<string> {
  yield `${JSON.stringify(rows, null, 1).replace(/\n\}$/, '')}`
  for (const [key, list] of Object.entries(TEXTS))
    yield* writeList(key, list(memberId, words), ({ file, record, text }: OwnText) => ({
      file,
      ...record,
      text,
    }))
  for (const [key, list] of Object.entries(BYTES))
    yield* writeList(key, list(memberId, words), ({ file, record }: OwnBytes) => ({ file, ...record }))
  yield '\n}\n'
}

async function* writeList<Item>(
  key: string,
  items: AsyncIterable<Item>,
  toRecord: (item: Item) => object,
): AsyncGenerator<string> {
  yield `,\n ${JSON.stringify(key)}: [`
  let between = '\n  '
  for await (const item of items) {
    yield between + JSON.stringify(toRecord(item))
    between = ',\n  '
  }
  yield ']'
}
