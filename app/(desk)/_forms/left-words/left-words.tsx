import { siteTexts } from '@/app/_server/site-texts'
import { AnswerLine } from '../answer-line'
import { findLeft } from './leave-for-page'

/** What a form without script heard, and what was typed in one that was refused, for when the page has that form no more; else its style hides it. */
export async function LeftWords() {
  const left = await findLeft()
  if (!left) return null
  const { heading, text, typed } = (await siteTexts()).texts.desk.forms.left
  return (
    <section className="left-words" aria-label={heading}>
      <AnswerLine answer={left.answer} />
      {left.words.length > 0 && <p>{text}</p>}
      {left.words.map((words, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: made once, by the server
        <textarea key={place} readOnly rows={heightOf(words)} aria-label={typed} defaultValue={words} />
      ))}
    </section>
  )
}

const heightOf = (words: string) => Math.min(20, 1 + Math.ceil(words.length / 70) + words.split('\n').length)
