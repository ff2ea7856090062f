import { z } from 'zod'
import { readLocalMoment } from '@/texts/local-moment'

/** What `DateFields` sends. A form that has none leaves a date as it is. */
export const dateFields = {
  date: z.string().max(100).trim().default(''),
  dateShown: z.string().max(100).default(''),
  isDateRight: z.literal('yes').optional(),
}

type Sent = { date: string; dateShown: string; isDateRight?: 'yes' | undefined }

/** The date that somebody gave; null: they do not know; undefined: they left it as it was; 'wrong': it is no moment. */
export function readDateFields({ date, dateShown, isDateRight }: Sent): Date | null | undefined | 'wrong' {
  if (date === dateShown && !(isDateRight && date !== '')) return undefined
  return date === '' ? null : (readLocalMoment(date) ?? 'wrong')
}
