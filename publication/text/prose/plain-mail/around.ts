import type { Definition } from 'mdast'
import type { Language } from '@/texts/texts'
import type { ProsePictures } from '../prose-picture'

/** What is known of a text beside its tree while it is written as plain mail. */
export type Around = {
  language: Language
  /** without a slash at its end */
  siteUrl: string
  pictures: ProsePictures
  /** by identifier: where links and pictures lead whose address stands elsewhere in the text */
  definitions: ReadonlyMap<string, Definition>
  /** the notes met so far, each with its number */
  notes: string[]
}
