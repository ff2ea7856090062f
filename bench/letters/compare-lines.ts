import type { SeenLine } from './lines-of-html'
import { byWords } from './written-lines'

/** The first line that is another, or stands in another's mouth; null when all are the same. `'any'` compares no depth. */
export type Difference = { kind: 'line' | 'mouth'; wanted: string; got: string }

export function compareLines(wanted: SeenLine[], got: SeenLine[], depth: 'same' | 'any'): Difference | null {
  const [want, have] = [byWords(wanted), byWords(got)]
  for (let at = 0; at < Math.max(want.length, have.length); at++) {
    const [one, other] = [want[at], have[at]]
    const told = { wanted: one?.words.slice(0, 80) ?? '', got: other?.words.slice(0, 80) ?? '' }
    if (one?.words !== other?.words) return { kind: 'line', ...told }
    if (depth === 'same' && one?.depth !== other?.depth) return { kind: 'mouth', ...told }
  }
  return null
}
