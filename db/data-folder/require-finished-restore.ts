import { DataFolderRefusal } from './data-folder-refusal'
import { hasRestoreMark } from './restore-mark'

/** Throws a refusal when a backup was restored into this data folder only in part: no site begins in half of one. */
export function requireFinishedRestore(dataDir: string): void {
  if (hasRestoreMark(dataDir)) throw new DataFolderRefusal({ kind: 'restore-unfinished', folder: dataDir })
}
