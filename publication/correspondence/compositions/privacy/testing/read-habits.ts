import { readFileSync } from 'node:fs'
import path from 'node:path'

export type Kind = 'telephone' | 'bank-account' | 'identity-number' | 'address' | 'none'
/** A sentence, and the numbers (or the addresses) in it that are to be asked about; none of something else. */
export type Habit = { country: string; kind: Kind; sentence: string; numbers: string[] }

export const COUNTRIES = ['nl', 'be', 'de', 'fr', 'uk']

/**
 * Sentences with numbers as people write them in five countries. Ours; telephones of ranges that are for inventing, where there are.
 * `held-out`: made by other habits after the rules were, which had not seen them. `streets`: houses and what looks like one.
 */
export function readHabits(set: 'habits' | 'held-out' | 'streets' = 'habits'): Habit[] {
  return COUNTRIES.flatMap((country) => {
    const file = readFileSync(path.join(import.meta.dirname, set, `${country}.txt`), 'utf8')
    return file.split(/^# /m).flatMap((part) => {
      const [kind, ...lines] = part.split('\n')
      return lines
        .filter((line) => line !== '')
        .map((line) => ({
          country,
          kind: kind as Kind,
          sentence: line.replace(/[‹›]/g, ''),
          numbers: [...line.matchAll(/‹(.*?)›/g)].map(([, number = '']) => number),
        }))
    })
  })
}
