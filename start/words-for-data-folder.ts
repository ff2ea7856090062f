import type { DataFolderReason } from '@/db/data-folder/data-folder-refusal'
import { words } from './say'

/** Why a data folder is not taken into use, and what can be done about it. */
export function wordsForDataFolder(reason: DataFolderReason): string {
  const { dataFolder } = words
  // Each kind has a sentence of its own name, which takes what the reason carries.
  return (dataFolder[reason.kind] as (reason: DataFolderReason) => string)(reason)
}
