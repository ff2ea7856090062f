import { type Language, textsIn } from '@/texts/texts'
import { MainDoors } from './main-doors'

type Props = {
  name: string
  tagline: string
  language: Language
  standingPages: { slug: string; title: string }[]
}

/** What stands under every page: all that has no place above it. */
export function SiteFooter({ name, tagline, language, standingPages }: Props) {
  const texts = textsIn(language).reader
  return (
    <footer className="site-footer">
      <div className="wide">
        <div>
          <p className="site-name">
            <a href="/">{name}</a>
          </p>
          {tagline && <p>{tagline}</p>}
          <p className="hint">{texts.noTracking}</p>
        </div>
        <nav aria-label={texts.footerNavigation}>
          <MainDoors texts={texts} />
          <ul>
            {standingPages.map(({ slug, title }) => (
              <li key={slug}>
                <a href={`/${slug}`}>{title}</a>
              </li>
            ))}
          </ul>
          <ul>
            <li>
              <a href="/feed.xml">{texts.feedRss}</a>
            </li>
            <li>
              <a href="/feed.atom">{texts.feedAtom}</a>
            </li>
            <li>
              <a href="/feed.json">{texts.feedJson}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}
