import { z } from 'zod'
import type { AskedList } from '@/db/schema'

/** How often a list of new pieces comes: each one as it appears, or gathered. */
export const PIECE_PACES = ['as-it-appears', 'weekly', 'monthly'] as const
export type PiecePace = (typeof PIECE_PACES)[number]

const SLUG = /^[a-z0-9-]{1,200}$/

/** One box of a sign-up form: the newsletter, or new pieces of an author or a topic, which is named by its page. */
const askedList: z.ZodType<AskedList> = z.discriminatedUnion('list', [
  z.object({ list: z.literal('newsletter') }),
  z.object({ list: z.literal('author'), slug: z.string().regex(SLUG), pace: z.enum(PIECE_PACES) }),
  z.object({ list: z.literal('topic'), slug: z.string().regex(SLUG), pace: z.enum(PIECE_PACES) }),
])

/** More than any form of ours has boxes. */
export const MOST_ASKED = 40

/** What a box is called in its form. */
export const boxName = (list: 'author' | 'topic', slug: string) => `${list}.${slug}`

/**
 * The boxes that were ticked in a form as it was posted, each once. A form without boxes, as one that was printed before there were any,
 * is about the newsletter.
 */
export function readAskedLists(fields: Record<string, string>): AskedList[] {
  if (!('boxes' in fields)) return [{ list: 'newsletter' }]
  const pace = z.enum(PIECE_PACES).catch('as-it-appears').parse(fields.pace)
  const ticked = Object.keys(fields).filter((name) => fields[name] === 'yes')
  return ticked.flatMap((name): AskedList[] => {
    if (name === 'newsletter') return [{ list: 'newsletter' }]
    const [list = '', slug = ''] = name.split('.')
    const box = askedList.safeParse({ list, slug, pace })
    return box.success && name === `${list}.${slug}` ? [box.data] : []
  })
}
