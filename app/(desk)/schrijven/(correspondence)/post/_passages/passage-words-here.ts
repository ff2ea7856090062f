'use client'

import { createContext, useContext } from 'react'
import type { PassageWords } from './passage-words'

/** What the fields of a letter say that is typed in stretches. */
export const PassageWordsHere = createContext<PassageWords | null>(null)

export function usePassageWords(): PassageWords {
  const words = useContext(PassageWordsHere)
  if (!words) throw new Error('A letter stands in stretches where nothing gives their words')
  return words
}
