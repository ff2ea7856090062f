import { proposeSlug } from '@/publication/public/addresses/propose-slug'

/** "01-over-brieven": a folder or a file that sorts by its place and says what it is. */
export function numbered(place: number, words: string): string {
  const slug = proposeSlug(words)
  return [String(place).padStart(2, '0'), slug].filter(Boolean).join('-')
}

/** "2016-05-01-10-30": a moment that sorts and may stand in the name of a file. UTC. */
export function stamp(moment: Date): string {
  return moment.toISOString().slice(0, 16).replace(/[T:]/g, '-')
}
