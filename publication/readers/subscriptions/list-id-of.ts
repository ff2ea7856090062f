import type { Subscription } from '@/db/schema'

/** What a list is called in the headers of its mails (RFC 2919), before our host. It never changes, whatever becomes of a name. */
export function listIdOf({
  list,
  authorId,
  topicId,
}: Pick<Subscription, 'list' | 'authorId' | 'topicId'>): string {
  if (list === 'author') return `${authorId}.auteur`
  if (list === 'topic') return `${topicId}.rubriek`
  return list === 'krant' ? 'krant' : 'nieuwsbrief'
}
