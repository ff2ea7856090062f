import { type Language, textsIn } from '@/texts/texts'

/** How to follow one author or topic. */
export function FeedLinks({ under, language }: { under: string; language: Language }) {
  const texts = textsIn(language).reader
  return (
    <p className="apparatus">
      {texts.asFeed} <a href={`${under}/feed.xml`}>{texts.feedRss}</a>,{' '}
      <a href={`${under}/feed.atom`}>{texts.feedAtom}</a> {texts.or}{' '}
      <a href={`${under}/feed.json`}>{texts.feedJson}</a>
    </p>
  )
}
