import type { FileOutcome } from './outcome'

/** Something an author file, a page file or publication.json may already have made. */
export type KnownRow = { sourceHash: string | null; hash: string }

/**
 * What to do with a file whose thing may be there already. `hash` is of what the site has now, `sourceHash` of the file it
 * came from: where these differ, somebody changed it on the desk since, and that is not written over.
 */
export function judge(
  known: KnownRow | null,
  fileHash: string,
): 'write' | Exclude<FileOutcome, { status: 'refused' }> {
  if (!known) return 'write'
  if (known.hash === fileHash) return { status: 'unchanged' }
  if (known.sourceHash === known.hash) return 'write'
  return { status: 'left-alone', reason: known.sourceHash === null ? 'made-on-desk' : 'changed-on-desk' }
}
