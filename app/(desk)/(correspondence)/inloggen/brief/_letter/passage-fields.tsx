'use client'

import type { PassageWords } from '@/app/(desk)/schrijven/(correspondence)/post/_passages/passage-words'
import { PassageWordsHere } from '@/app/(desk)/schrijven/(correspondence)/post/_passages/passage-words-here'
import { PlainPassages } from '@/app/(desk)/schrijven/(correspondence)/post/_passages/plain-passages'
import { useLineEnds } from '@/app/(desk)/schrijven/(correspondence)/post/line-ends-fields'
import type { LineEnds } from '@/publication/correspondence/arrivals/reading/line-ends'

type Props = { body: string; lineEnds: LineEnds; hint: string | undefined; words: PassageWords }

/** The text of a letter behind the link of its notice. Set anew when its lines are chosen the other way, and at no other time: what stands in it is typed. */
export function PassageFields({ body, lineEnds, hint, words }: Props) {
  const shown = useLineEnds(lineEnds)
  return (
    <div className="field passage-fields">
      <input type="hidden" name="lineEnds" value={shown} />
      <PassageWordsHere value={words}>
        <PlainPassages key={shown} text={body} />
      </PassageWordsHere>
      {hint && <p className="hint">{hint}</p>}
    </div>
  )
}
