import type { Waiting } from '@/publication/correspondence/waiting/waiting'
import type { PlaceName } from '../_places/places'

/** One thing that waits for who is signed in: a sentence, and the one thing to do about it. */
export type Card = {
  kind: Waiting['kind'] | 'condition' | 'overdue' | 'no-name' | 'no-address'
  /** no two on a page are the same */
  key: string
  sentence: string
  /** what else there is to know of it; may be empty */
  about: string
  /** null where it is done on the machine of the site, and not at the desk */
  todo: { href: string; words: string } | null
  /** of a dialogue in which they are asked to write: the button with which they do not; null of everything else */
  decline: { dialogueId: string; words: string } | null
  /** since when a person waits; null of what is not in order with the site */
  since: Date | null
  /** where it is counted, and how much it is; of a thing that no place has, none */
  place: PlaceName | null
  count: number
}
