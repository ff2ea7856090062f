import type { EssayScreen, MayDo } from './essay-screen'
import type { EssayWords } from './essay-words'

type Props = { screen: EssayScreen; words: EssayWords; may: MayDo; onPreview: () => void }

/** What is known about the draft, and what is seldom done with it. */
export function AboutDraft({ screen, words, may, onPreview }: Props) {
  const { piece, publishedAt, draftId } = screen
  return (
    <>
      <p className="label">{words.aboutDraft}</p>
      <p className="hint">{screen.about.join(' ')}</p>
      {piece && <p className="hint">{piece.isWithdrawn ? words.staysWithdrawn : words.staysPublished}</p>}
      <p className="words">
        {piece && !piece.isWithdrawn && !publishedAt && <a href={piece.path}>{words.readPublic}</a>}
        {screen.revision > 0 && <a href={`/schrijven/concepten/${draftId}/versies`}>{words.revisions}</a>}
        {screen.changes && <a href={screen.changes.href}>{screen.changes.text}</a>}
        {screen.isDiscarded && <a href="/schrijven/weggegooid">{words.toDiscarded}</a>}
        {screen.mayDiscard && <a href={`/schrijven/concepten/${draftId}/weggooien`}>{words.discard}</a>}
        {may.withdraw && piece && !piece.isWithdrawn && (
          <button type="submit" form="withdraw-form" className="word">
            {words.withdraw}
          </button>
        )}
        {/* Where the bar has no room for it. */}
        <button type="submit" name="act" value="preview" className="word drawer-preview" onClick={onPreview}>
          {words.preview}
        </button>
      </p>
    </>
  )
}
