import type { Media } from '@/db/schema'
import { spellingsOf } from './select-spelled'
import { spelledPictures } from './spelled-pictures'

/** The pictures that these texts spell and that are none of `rows`: others', or there are none. */
export function spelledOutside(texts: string[], rows: Pick<Media, 'name' | 'hash'>[]): Set<string> {
  const known = new Set(rows.flatMap(spellingsOf))
  return new Set(texts.flatMap(spelledPictures).filter((spelled) => !known.has(spelled)))
}
