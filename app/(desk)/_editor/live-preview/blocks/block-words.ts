import type { Passage } from './find-passages'

/** What blocks are called, and what is asked of each of their attributes, in the language of the desk. */
export type BlockWords = {
  figure: string
  video: string
  table: string
  /** what is between two tags or marks, and what is said where it ends */
  passages: Record<Passage['kind'], string>
  ends: Record<Passage['kind'], string>
  fields: Record<'src' | 'still' | 'alt' | 'caption' | 'credit' | 'licence' | 'href' | 'title', string>
  /** of the file that its picture is in */
  choosePicture: string
  /** how each kind of block is opened and left by keyboard */
  howFields: string
  howButtons: string
  howSource: string
  up: string
  down: string
  remove: string
  /** takes the tags away and leaves the words */
  unwrap: string
  unhide: string
}
