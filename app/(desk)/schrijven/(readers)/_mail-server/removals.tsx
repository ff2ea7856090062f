import { siteTexts } from '@/app/_server/site-texts'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { type ListedRemoval, MOST_REMOVALS_SHOWN } from '@/publication/readers/following/list-removals'
import { longMoment } from '@/texts/dates'
import { putBack } from './actions'
import { answerInWords } from './answer-in-words'

type Props = { removals: ListedRemoval[]; canPutBack: boolean }

/** Whom a refusal took off, why, and for owners a button that undoes it. */
export async function Removals({ removals, canPutBack }: Props) {
  const { texts, language } = await siteTexts()
  const words = texts.mailServer.removals
  return (
    <section aria-labelledby="van-de-lijst">
      <h2 id="van-de-lijst">{words.title}</h2>
      <p className="hint">{words.explained}</p>
      {removals.length === MOST_REMOVALS_SHOWN && (
        <p className="hint">{texts.mailServer.mostShown(MOST_REMOVALS_SHOWN)}</p>
      )}
      {canPutBack && removals.length > 1 && <PutBack removalId="all" words={words.putAllBack} />}
      <ul className="works">
        {removals.map((removal) => (
          <li key={removal.id}>
            <p className="work-title">{removal.email}</p>
            <p className="hint">
              {`${removal.title} · ${words.removed(longMoment(removal.removedAt, language))}`}
              {` · ${answerInWords(removal, texts.mailServer)}`}
            </p>
            {canPutBack && <PutBack removalId={removal.id} words={words.putBack} whom={removal.email} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function PutBack({ removalId, words, whom }: { removalId: string; words: string; whom?: string }) {
  return (
    <AnsweredForm action={putBack} className="buttons">
      <input type="hidden" name="removalId" value={removalId} />
      <button type="submit" aria-label={whom && `${words}: ${whom}`}>
        {words}
      </button>
    </AnsweredForm>
  )
}
