import type { Insertion } from '@/app/(desk)/_editor/place-insert'
import type { EssayWords } from './essay-words'

type Props = { words: EssayWords; insert: (insertion: Insertion) => void }

/** Puts an example of each component at the cursor: what can be in a text need not be known by heart. */
export function InsertButtons({ words, insert }: Props) {
  const examples: [label: string, text: string][] = [
    [words.insertPullquote, '<Pullquote></Pullquote>'],
    [words.insertFigure, '<Figure src="/media/" alt="" caption="" credit="" licence="" />'],
    [words.insertNote, '<Note></Note>'],
    [words.insertBox, '<Box title="">\n\n\n\n</Box>'],
    [words.insertVideo, '<Video href="https://" still="/media/" alt="" title="" />'],
  ]
  return (
    <fieldset className="insert" aria-label={words.insert}>
      {examples.map(([label, text]) => (
        <button
          key={label}
          type="button"
          className="small"
          onClick={() => insert({ text, isBlock: label !== words.insertNote })}
        >
          {label}
        </button>
      ))}
    </fieldset>
  )
}
