import { z } from 'zod'
import { ids, text } from '@/app/(desk)/_forms/fields'
import {
  type AskedReaders,
  decideAudience,
} from '@/publication/correspondence/private-passages/audience/decide-audience'

/** For the schema of a form with `ReadersChoice`; `readers` is one of its names that there are many of. */
export const readersFields = {
  readers: ids,
  /** ids with spaces between them; not there where there was nobody to choose */
  drawnReaders: z.string().optional().catch(undefined),
  /** an id; empty: to all others */
  drawnTo: text,
}

type Sent = { readers: string[]; drawnReaders?: string | undefined; drawnTo: string }

/** Who was chosen to read what is private, as a form sent it; undefined when there was nobody to choose. */
export function readAskedReaders({ readers, drawnReaders, drawnTo }: Sent): AskedReaders | undefined {
  if (drawnReaders === undefined) return undefined
  return { chosen: readers, drawn: drawnReaders.split(' ').filter(Boolean), drawnTo: idOr(drawnTo) }
}

/** Who that is now that the letter is to this one; null: to all others. */
export function readersNow(asked: AskedReaders, toMemberId: string | null): string[] {
  const others = [...new Set([...asked.drawn, ...asked.chosen])]
  return decideAudience({ toMemberId, others, kept: null, asked })
}

/** What is no id is nobody in particular. */
export function idOr(text: string): string | null {
  return z.uuid().safeParse(text).success ? text : null
}
