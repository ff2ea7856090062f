import type { TopicName } from '@/publication/public/pieces/select-summaries'

/** The topics of a piece, in small capitals above its title. */
export function TopicLinks({ topics }: { topics: TopicName[] }) {
  if (topics.length === 0) return null
  return (
    <p className="topics">
      {topics.map(({ slug, name }) => (
        <a key={slug} className="p-category" href={`/rubrieken/${slug}`}>
          {name}
        </a>
      ))}
    </p>
  )
}
