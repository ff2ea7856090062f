import type { TopicName } from '@/publication/public/pieces/select-summaries'
import type { Language } from '@/texts/texts'

type Props = { topics: TopicName[]; own?: Language | undefined; isProof?: boolean }

/** The topics of a piece, in small capitals above its title; on a proof as words. */
export function TopicLinks({ topics, own, isProof = false }: Props) {
  if (topics.length === 0) return null
  return (
    <p className="topics" lang={own}>
      {topics.map(({ slug, name }) =>
        isProof ? (
          <span key={slug}>{name}</span>
        ) : (
          <a key={slug} className="p-category" href={`/rubrieken/${slug}`}>
            {name}
          </a>
        ),
      )}
    </p>
  )
}
