import { type Language, textsIn } from '@/texts/texts'

type Props = { under: string; language: Language /** what the feed holds */; of?: 'pieces' | 'letters' }

/** How to follow one author, one topic or one dialogue. */
export function FeedLinks({ under, language, of = 'pieces' }: Props) {
  const texts = textsIn(language).reader
  return (
    <p className="apparatus">
      {of === 'letters' ? texts.lettersAsFeed : texts.asFeed}{' '}
      <a href={`${under}/feed.xml`}>{texts.feedRss}</a>, <a href={`${under}/feed.atom`}>{texts.feedAtom}</a>{' '}
      {texts.or} <a href={`${under}/feed.json`}>{texts.feedJson}</a>
    </p>
  )
}
