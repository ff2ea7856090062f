import type { Transaction } from '@/db/client'
import type { PieceFile } from '../format/contents'
import type { SiteIndex } from './read-site-index'
import { addTopics, resolveTopics } from './resolve-topics'
import { type Rewritten, writePieceFromFile } from './write-piece-from-file'

type NewTopics = Awaited<ReturnType<typeof addTopics>>

/** Makes a file what readers see, with the topics it names; `over` null: it is new. */
export async function putPiece(
  transaction: Transaction,
  over: Rewritten | null,
  read: PieceFile,
  index: SiteIndex,
  sourceHash: string,
): Promise<{ id: string; added: NewTopics }> {
  const { slugs, missing } = resolveTopics(read.topics, index)
  const added = await addTopics(transaction, missing, index)
  const known = { ...index, topics: new Map([...index.topics, ...added]) }
  const file = { ...read, topics: slugs }
  return { id: await writePieceFromFile(transaction, over, file, sourceHash, known), added }
}
