import { letterPath } from './letter-path'
import type { LetterScreen, LetterWords } from './letter-screen'

/** What is seldom done with a letter that was not sent. Before the first save there is nothing of it. */
export function UnsentLinks({ screen, words }: { screen: LetterScreen; words: LetterWords }) {
  if (screen.revision === 0) return null
  const path = letterPath(screen)
  return (
    <p className="words">
      <a href={`${path}/versies`}>{words.revisions}</a>
      {screen.isDiscarded ? (
        <a href="/schrijven/weggegooid">{words.toDiscarded}</a>
      ) : (
        <a href={`${path}/weggooien`}>{words.discard}</a>
      )}
    </p>
  )
}
