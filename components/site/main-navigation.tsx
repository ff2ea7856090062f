import type { Texts } from '@/texts/texts'

/** The four doors of the site. */
export function MainNavigation({ texts }: { texts: Texts['reader'] }) {
  return (
    <nav aria-label={texts.mainNavigation}>
      <ul>
        <li>
          <a href="/archief">{texts.archive}</a>
        </li>
        <li>
          <a href="/auteurs">{texts.authors}</a>
        </li>
        <li>
          <a href="/rubrieken">{texts.topics}</a>
        </li>
        <li>
          <a href="/nieuwsbrief">{texts.newsletter}</a>
        </li>
      </ul>
    </nav>
  )
}
