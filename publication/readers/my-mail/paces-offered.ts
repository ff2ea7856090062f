import type { List, Pace } from '@/db/schema'
import { PIECE_PACES } from '@/publication/readers/subscriptions/asked-lists'

/**
 * The paces among which a reader of this list can choose. New pieces come each as it appears, or gathered. Of a dialogue that waits for a letter there are two; a finished one has one,
 * and whoever reads it in the other can come over.
 */
export function pacesOffered(list: List, pace: Pace | null, isUnfinished: boolean): readonly Pace[] {
  if (list === 'author' || list === 'topic') return PIECE_PACES
  if (list !== 'dialogue') return []
  return isUnfinished || pace === 'as-it-appears' ? ['as-it-appears', 'as-it-was-written'] : []
}
