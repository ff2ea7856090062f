import type { WrittenLetter } from '@/db/schema'

/** Which version of a letter a revision is: counted from the one that was sent, since nobody saw the earlier ones. */
export function versionOf({ sentRevision }: Pick<WrittenLetter, 'sentRevision'>, revision: number): number {
  return revision - (sentRevision ?? 1) + 1
}
