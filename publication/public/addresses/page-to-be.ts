import { piecePath } from './piece-path'
import { proposeSlug } from './propose-slug'
import { yearAndMonth } from './year-and-month'

/**
 * The path of a piece that has none yet, from which its relative links are read: year and month of its date, and as near as
 * can be the slug that it will get.
 */
export function pageToBe({ title, slug, date }: { title: string; slug: string; date: Date }): string {
  const { year, month } = yearAndMonth(date)
  return piecePath(year, month, slug || proposeSlug(title) || 'stuk')
}
