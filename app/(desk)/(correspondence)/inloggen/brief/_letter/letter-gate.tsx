import type { ReactNode } from 'react'
import { siteTexts } from '@/app/_server/site-texts'

type Props = { title: string; children: ReactNode }

/** A page before the desk with a letter on it: as wide as a letter is read. */
export async function LetterGate({ title, children }: Props) {
  const { name } = await siteTexts()
  return (
    <main className="gate letter-gate">
      <p className="gate-name">
        <a href="/">{name}</a>
      </p>
      <h1>{title}</h1>
      {children}
    </main>
  )
}
