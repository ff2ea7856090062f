import type { ReactNode } from 'react'
import { siteTexts } from '@/app/_server/site-texts'
import { LeftAnswerLine } from '@/app/(desk)/_forms/left-answers/left-answer-line'
import { LeftWords } from '@/app/(desk)/_forms/left-words/left-words'

type Props = {
  title: string
  /** what it shows has the heading of the page */
  isQuiet?: boolean
  children: ReactNode
}

/** A page before the desk with a letter on it: as wide as a letter is read. */
export async function LetterGate({ title, isQuiet = false, children }: Props) {
  const { name } = await siteTexts()
  return (
    <main className="gate letter-gate">
      <p className="gate-name">
        <a href="/">{name}</a>
      </p>
      <LeftWords />
      <LeftAnswerLine />
      {isQuiet ? <p className="quiet-heading">{title}</p> : <h1>{title}</h1>}
      {children}
    </main>
  )
}
