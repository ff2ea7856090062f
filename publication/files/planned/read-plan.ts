import type { PlannedPiece } from '@/db/schema'
import { readPublication } from '@/publication/public/site/read-publication'
import { textsIn } from '@/texts/texts'
import type { PieceFile } from '../contents/format/contents'
import { pieceSchema } from '../contents/format/piece-schema'
import { readPieceFile } from '../contents/format/read-piece-file'
import { readSiteIndex, type SiteIndex } from '../contents/take-in/read-site-index'

export type ReadPlan =
  | { status: 'read'; piece: PieceFile; index: SiteIndex }
  /** in words: something it needs is gone, or its address is another's by now */
  | { status: 'refused'; problem: string }

/** Reads a planned piece against the site as it is now: its file is kept as it was, and read like any other. */
export async function readPlan({ source, kind, year, month, slug, path }: PlannedPiece): Promise<ReadPlan> {
  const { language } = await readPublication()
  const say = textsIn(language).contents.files
  const index = await readSiteIndex()
  if (index.pieces.has(path) || index.formerAddresses.has(path))
    return { status: 'refused', problem: say.expected(say.what.freeAddress, say.quote(path)) }
  const reading = { known: index, schema: pieceSchema(kind, index, say), language, say }
  const read = readPieceFile(source, { kind, year, month, slug }, reading)
  if (read.status === 'read') return { status: 'read', piece: read.value, index }
  return { status: 'refused', problem: read.problems[0]?.message ?? '' }
}
