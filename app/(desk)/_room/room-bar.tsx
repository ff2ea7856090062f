import type { ReactNode } from 'react'
import { readingTimeMinutes } from '@/publication/text/prose/reading-time'
import { OnlyTextButton } from './only-text-button'
import type { RoomWords } from './room-words'
import type { useDrawer } from './use-drawer'
import type { OnlyText } from './use-only-text'
import { WayOut } from './way-out'

type Props = {
  words: RoomWords
  /** out of the room, on a phone */
  back: { href: string; words: string }
  /** where what was typed is at this moment */
  state: ReactNode
  wordCount: number
  /** whether it is said how long a reader takes */
  hasMinutes?: boolean
  drawer: {
    id: string
    words: string
    /** how many things in it wait */
    count?: ReactNode
    ofLink: ReturnType<typeof useDrawer>['ofLink']
  }
  onlyText: OnlyText
  /** what can be done with the text. The first button of a form is the one that Enter presses: never one that others hear of */
  children: ReactNode
}

/** How it stands with a text that is written, and what can be done with it. */
export function RoomBar({ words, back, state, wordCount, hasMinutes, drawer, onlyText, children }: Props) {
  return (
    <div className="bar">
      <WayOut {...back} />
      <p className="bar-state">
        {state}{' '}
        <span className="bar-words">
          {wordCount} {wordCount === 1 ? words.oneWord : words.words}
        </span>{' '}
        {hasMinutes && (
          <span className="bar-minutes">
            {readingTimeMinutes(wordCount)} {words.minutes}
          </span>
        )}
      </p>
      <OnlyTextButton onlyText={onlyText} words={words} />
      <a href={`#${drawer.id}`} className="bar-button bar-drawer" {...drawer.ofLink}>
        {drawer.words}
        {drawer.count}
      </a>
      {children}
      <a href={`#${drawer.id}`} className="bar-button bar-menu" {...drawer.ofLink}>
        <span className="unseen">{drawer.words}</span>
        <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M3 5h14M3 10h14M3 15h8" />
        </svg>
        {drawer.count}
      </a>
    </div>
  )
}
