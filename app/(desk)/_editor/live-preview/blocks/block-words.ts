/** What blocks are called, and what is asked of each of their attributes, in the language of the desk. */
export type BlockWords = {
  figure: string
  video: string
  table: string
  fields: Record<'alt' | 'caption' | 'credit' | 'licence' | 'href' | 'title', string>
  up: string
  down: string
  remove: string
}
