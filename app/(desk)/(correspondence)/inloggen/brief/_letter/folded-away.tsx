import type { ReactNode } from 'react'

type Props = { summary: string; text: string; children?: ReactNode }

/** A part of a mail that does not go into the letter, as it came; nothing when there is none. */
export function FoldedAway({ summary, text, children }: Props) {
  if (!text.trim()) return null
  return (
    <div>
      <details>
        <summary>{summary}</summary>
        <p className="whitespace-pre-wrap wrap-anywhere">{text}</p>
      </details>
      {children}
    </div>
  )
}
