import { Fragment } from 'react'
import type { Texts } from '@/texts/texts'
import { COLOURS, STYLES } from '../styles'

/** A part of a mail that does not go into the letter, as it came. */
export type Folded = { title: string; text: string }

type Words = Pick<Texts['letterNotice'], 'moreLines'>

/** Enough to see what it is; all of it is on the page. */
const MOST_CHARACTERS = 3_000
const MOST_LINES = 40

/** As much of it as a mail shows, with how many lines there are more. */
export function beginningOf(text: string, { moreLines }: Words): string {
  const lines = text.slice(0, MOST_CHARACTERS).split('\n').slice(0, MOST_LINES)
  const left = text.split('\n').length - lines.length
  if (left > 0) return `${lines.join('\n')}\n${moreLines(left)}`
  return text.length > MOST_CHARACTERS ? `${lines.join('\n')} …` : text
}

/** It as text, whatever marks are in it: nothing in it is a link, and nothing in it is fetched. */
export function FoldedAway({ folded, words }: { folded: Folded; words: Words }) {
  return (
    <div style={{ padding: '0 0 0 14px', borderLeft: `3px solid ${COLOURS.line}` }}>
      {folded.title && (
        <p className="muted" style={STYLES.line}>
          {folded.title}
        </p>
      )}
      <p className="muted" style={{ color: COLOURS.muted, margin: '0 0 1em' }}>
        {beginningOf(folded.text, words)
          .split('\n')
          .map((line, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and a mail is rendered once
            <Fragment key={place}>
              {place > 0 && <br />}
              {line}
            </Fragment>
          ))}
      </p>
    </div>
  )
}
