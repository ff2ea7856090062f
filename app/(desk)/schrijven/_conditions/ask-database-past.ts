import { readDatabasePast } from '@/publication/files/database/read-database-past'
import { longMoment } from '@/texts/dates'
import type { AskCondition } from './condition'

/** Tells owners that the database had to be started again: the site went on, but a machine may be failing. */
export const askDatabasePast: AskCondition = async ({ role }, { language, texts }) => {
  const past = role === 'owner' ? readDatabasePast() : null
  if (!past) return []
  const moment = longMoment(past.lastAt, language)
  return [{ key: 'database-past', urgency: 'soon', sentence: texts.database.wentThrough(past.times, moment) }]
}
