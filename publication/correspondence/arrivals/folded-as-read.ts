import type { Arrival } from '@/db/schema'
import { foldedInWorker } from '@/publication/text/prose/mail-in-worker'

export type FoldedParts = Pick<Arrival, 'quoted' | 'signature'>

/** What was folded away of a mail as people read it, without marks of ours; `asker` is who waits in line for it. */
export async function foldedAsRead(
  { quoted, signature, format }: FoldedParts & Pick<Arrival, 'format'>,
  asker: string,
): Promise<FoldedParts> {
  return {
    quoted: await foldedInWorker(asker, quoted, format),
    signature: await foldedInWorker(asker, signature, format),
  }
}
