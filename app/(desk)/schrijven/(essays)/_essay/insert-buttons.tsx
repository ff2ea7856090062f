import type { Insertion } from '@/app/(desk)/_editor/place-insert'
import type { EssayWords } from './essay-words'

type Props = { words: EssayWords; insert: (insertion: Insertion) => void }

/** Puts an example of each component at the cursor: what can be in a text need not be known by heart. */
export function InsertButtons({ words, insert }: Props) {
  const examples: [label: string, example: Insertion][] = [
    [words.insertPullquote, { name: 'Pullquote', text: '<Pullquote></Pullquote>' }],
    [
      words.insertFigure,
      { name: 'Figure', text: '<Figure src="" alt="" caption="" credit="" licence="" />' },
    ],
    [words.insertNote, { name: 'Note', text: '<Note></Note>' }],
    [words.insertBox, { name: 'Box', text: '<Box title="">\n\n\n\n</Box>' }],
    [words.insertVideo, { name: 'Video', text: '<Video href="https://" still="" alt="" title="" />' }],
  ]
  return (
    <fieldset className="insert" aria-label={words.insert}>
      {examples.map(([label, example]) => (
        <button key={label} type="button" className="small" onClick={() => insert(example)}>
          {label}
        </button>
      ))}
    </fieldset>
  )
}
