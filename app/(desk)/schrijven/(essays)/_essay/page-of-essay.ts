import { isDay } from '@/app/(desk)/_forms/is-day'
import { pageToBe } from '@/publication/public/addresses/page-to-be'
import type { EssayValues } from './essay-values'

/** The path from which relative links of an essay are read while it is written: that of its day, or of today. */
export function pageOfEssay({ title, slug, date }: Pick<EssayValues, 'title' | 'slug' | 'date'>): string {
  return pageToBe({ title, slug, date: isDay(date) ? new Date(`${date}T12:00:00Z`) : new Date() })
}
