import type { TopicName } from '@/publication/public/pieces/select-summaries'
import type { Language } from '@/texts/texts'

/** The topics of a piece, in small capitals above its title. */
export function TopicLinks({ topics, own }: { topics: TopicName[]; own?: Language | undefined }) {
  if (topics.length === 0) return null
  return (
    <p className="topics" lang={own}>
      {topics.map(({ slug, name }) => (
        <a key={slug} className="p-category" href={`/rubrieken/${slug}`}>
          {name}
        </a>
      ))}
    </p>
  )
}
