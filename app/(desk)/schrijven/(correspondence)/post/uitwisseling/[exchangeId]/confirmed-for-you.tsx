import { siteTexts } from '@/app/_server/site-texts'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import type { OwnOfExchange } from '@/publication/correspondence/arrivals/exchange/find-own-of-exchange'
import { letterAtDesk } from '@/publication/correspondence/letters/address-at-desk'
import { sentInWords } from '@/publication/correspondence/letters/sent-in-words'
import { subjectForReaders } from '@/publication/public/letters/subject-for-readers'
import { joinNames } from '@/texts/join-names'
import { undoAll } from './actions'

/** The letters that others confirmed for whoever looks, and the press that undoes it. */
export async function ConfirmedForYou({ own }: { own: OwnOfExchange }) {
  const { texts, language } = await siteTexts()
  const words = texts.arrivals.together
  const { confirmed, dialogueId, id } = own
  const names = joinNames([...new Set(confirmed.map(({ by }) => by.name))], language)
  const isUndoable = confirmed.some(({ fate }) => fate === 'undoable')
  return (
    <section className="stack" aria-label={words.undo}>
      {confirmed.length > 0 && (
        <>
          <h2>{words.byOther(names, confirmed.length)}</h2>
          <ol className="works">
            {confirmed.map(({ letterId, subject, fate, ...sent }) => (
              <li key={letterId}>
                <p className="work-title">
                  <a href={letterAtDesk(dialogueId, letterId)}>
                    {subjectForReaders(subject) || texts.arrivals.noSubject}
                  </a>
                </p>
                <p className="hint">
                  {sentInWords(sent, texts.letters.dates, language)}
                  {fate !== 'undoable' && ` · ${words.kept[fate]}`}
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
      {/* There also when nothing is left: it says what was done. */}
      <AnsweredForm action={undoAll} className="stack" label={words.undo} about={`undo ${id}`}>
        <input type="hidden" name="exchangeId" value={id} />
        {isUndoable && (
          <>
            <p>{words.undoExplained}</p>
            <p>
              <button type="submit">{words.undo}</button>
            </p>
          </>
        )}
      </AnsweredForm>
    </section>
  )
}
