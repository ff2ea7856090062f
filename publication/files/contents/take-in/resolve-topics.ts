import type { Transaction } from '@/db/client'
import { topics } from '@/db/schema'
import { firstFreeSlug, isSlug, proposeSlug } from '@/publication/public/addresses/propose-slug'
import type { SiteIndex } from './read-site-index'

export type NewTopic = { slug: string; name: string }

/**
 * The slugs of topics that a file names by slug or by name, each once; and which of them are not there yet. So files made
 * by hand need no publication.json.
 */
export function resolveTopics(
  named: string[],
  { topics: known }: SiteIndex,
): { slugs: string[]; missing: NewTopic[] } {
  const missing: NewTopic[] = []
  const slugs = named.map((name) => {
    const alike = (topic: { name: string }) => topic.name.toLowerCase() === name.toLowerCase()
    const there = known.has(name) ? name : [...known].find(([, topic]) => alike(topic))?.[0]
    if (there) return there
    const added =
      missing.find(alike) ?? newTopic(name, new Set([...known.keys(), ...missing.map(({ slug }) => slug)]))
    if (!missing.includes(added)) missing.push(added)
    return added.slug
  })
  return { slugs: [...new Set(slugs)], missing }
}

function newTopic(name: string, taken: Set<string>): NewTopic {
  if (!isSlug(name)) return { slug: firstFreeSlug(proposeSlug(name) || 'rubriek', taken), name }
  return { slug: name, name: `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}` }
}

/** Adds topics at the end of the list; returns their ids by slug. */
export async function addTopics(
  transaction: Transaction,
  missing: NewTopic[],
  { topics: known, feedIds }: SiteIndex,
): Promise<Map<string, { id: string; name: string }>> {
  if (missing.length === 0) return new Map()
  const rows = missing.map((topic, index) => ({
    ...topic,
    position: known.size + index,
    feedId: feedIds.topics.get(topic.slug),
  }))
  const added = await transaction
    .insert(topics)
    .values(rows)
    .returning({ id: topics.id, slug: topics.slug, name: topics.name })
  return new Map(added.map(({ slug, ...topic }) => [slug, topic]))
}
