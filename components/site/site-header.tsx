import { type Language, textsIn } from '@/texts/texts'
import { MainNavigation } from './main-navigation'

/** What stands above every page but home: the name, and the way to everything else. */
export function SiteHeader({ name, language }: { name: string; language: Language }) {
  return (
    <header className="site-header">
      <div className="wide">
        <a className="site-name" href="/" rel="home">
          {name}
        </a>
        <MainNavigation texts={textsIn(language).reader} />
      </div>
    </header>
  )
}
