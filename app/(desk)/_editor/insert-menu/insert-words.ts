import type { Offer } from './offers'

export type InsertWords = {
  /** on the "+" */
  open: string
  /** above what is offered, for who does not see it */
  list: string
  /** said when it opens */
  opened: string
  /** in an empty line */
  hint: string
  /** of each: what it is called, and by which other words it is found */
  offers: Record<Offer, { label: string; found: string }>
  /** in the head of a table that has just been made */
  column: string
}
