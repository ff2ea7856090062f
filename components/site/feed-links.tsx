import { type Language, type Texts, textsIn } from '@/texts/texts'

type Reader = Texts['reader']
type Props = {
  under: string
  language: Language /** what the feed holds */
  of?: 'pieces' | 'letters' | 'issues'
}

const WORDS = {
  pieces: ({ asFeed }: Reader) => asFeed,
  letters: ({ lettersAsFeed }: Reader) => lettersAsFeed,
  issues: ({ issuesAsFeed }: Reader) => issuesAsFeed,
}

/** How to follow one author, one topic or one dialogue. */
export function FeedLinks({ under, language, of = 'pieces' }: Props) {
  const texts = textsIn(language).reader
  return (
    <p className="apparatus">
      {WORDS[of](texts)} <a href={`${under}/feed.xml`}>{texts.feedRss}</a>,{' '}
      <a href={`${under}/feed.atom`}>{texts.feedAtom}</a> {texts.or}{' '}
      <a href={`${under}/feed.json`}>{texts.feedJson}</a>
    </p>
  )
}
