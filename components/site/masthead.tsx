import { type Language, textsIn } from '@/texts/texts'
import { MainNavigation } from './main-navigation'

type Props = { name: string; tagline: string; language: Language }

/** The head of the front page: the name as large as the page allows. */
export function Masthead({ name, tagline, language }: Props) {
  return (
    <header className="masthead wide">
      <h1>{name}</h1>
      {tagline && <p>{tagline}</p>}
      <MainNavigation texts={textsIn(language).reader} />
    </header>
  )
}
