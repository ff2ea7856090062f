import type { EssayWords } from './essay-words'

type Props = { words: EssayWords; insert: (text: string) => void }

/** Puts an example of each component at the cursor: what can be in a text need not be known by heart. */
export function InsertButtons({ words, insert }: Props) {
  const examples = [
    [words.insertPullquote, '\n\n<Pullquote></Pullquote>\n\n'],
    [words.insertFigure, '\n\n<Figure src="/media/" alt="" caption="" credit="" licence="" />\n\n'],
    [words.insertNote, '<Note></Note>'],
    [words.insertBox, '\n\n<Box title="">\n\n\n\n</Box>\n\n'],
    [words.insertVideo, '\n\n<Video href="https://" still="/media/" alt="" title="" />\n\n'],
  ] as const
  return (
    <fieldset className="insert" aria-label={words.insert}>
      {examples.map(([label, text]) => (
        <button key={label} type="button" className="small" onClick={() => insert(text)}>
          {label}
        </button>
      ))}
    </fieldset>
  )
}
