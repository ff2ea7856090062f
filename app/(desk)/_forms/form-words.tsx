'use client'

import { createContext, type ReactNode, useContext } from 'react'
import type { Language, Texts } from '@/texts/texts'

/** What a form says by itself. */
export type Words = Texts['desk']['forms'] & { signedOut: string; language: Language }

const FormWords = createContext<Words | null>(null)

/** What every form of a page says by itself, when the server cannot. */
export function FormWordsProvider({ words, children }: { words: Words; children: ReactNode }) {
  return <FormWords value={words}>{children}</FormWords>
}

export function useFormWords(): Words {
  const words = useContext(FormWords)
  if (!words) throw new Error('A form stands outside the layout that gives its words')
  return words
}
