import { compareWords } from './compare-words'
import type { Run, WordRow } from './word-row'

/** One place where two texts differ: what went, what came, and the words around them, cut where they are many. */
export type Spot = { lead: string; removed: string; added: string; tail: string }
export type Spots = {
  spots: Spot[]
  /** how many there are besides */
  more: number
}

const MOST_AROUND = 40
const MOST_CHANGED = 160

/** Where two texts differ, word by word: the first of those places, for who reads them in a few lines. */
export function spotsOfChange(before: string, now: string, most: number): Spots {
  const all = compareWords(before, now).flatMap(spotsIn)
  return { spots: all.slice(0, most), more: Math.max(all.length - most, 0) }
}

function spotsIn({ kind, theirs, mine }: WordRow): Spot[] {
  if (kind === 'same') return []
  const stretches = merged(theirs ?? [], mine ?? [])
  return stretches.flatMap((it, place) => {
    if (!('removed' in it) || (it.removed + it.added).trim() === '') return []
    const around = (at: number) => {
      const beside = stretches[at]
      return beside && 'same' in beside ? oneLine(beside.same) : ''
    }
    return [
      {
        lead: endOf(around(place - 1)),
        removed: beginOf(oneLine(it.removed), MOST_CHANGED),
        added: beginOf(oneLine(it.added), MOST_CHANGED),
        tail: beginOf(around(place + 1), MOST_AROUND),
      },
    ]
  })
}

type Stretch = { same: string } | { removed: string; added: string }

/** Two sides of a row as one: what is the same stands in both, in the same order. */
function merged(theirs: Run[], mine: Run[]): Stretch[] {
  const stretches: Stretch[] = []
  let [t, m] = [0, 0]
  while (t < theirs.length || m < mine.length) {
    const [removed, added] = [theirs[t], mine[m]]
    if (removed?.isDifferent || added?.isDifferent) {
      stretches.push({
        removed: removed?.isDifferent ? removed.text : '',
        added: added?.isDifferent ? added.text : '',
      })
      if (removed?.isDifferent) t += 1
      if (added?.isDifferent) m += 1
    } else {
      stretches.push({ same: added?.text ?? removed?.text ?? '' })
      t += 1
      m += 1
    }
  }
  return stretches
}

const oneLine = (words: string) => words.replace(/\s+/g, ' ')

/** Whole words of the beginning, as many as fit. */
function beginOf(words: string, most: number): string {
  if (words.length <= most) return words
  const cut = words.slice(0, most)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()} …`
}

function endOf(words: string): string {
  if (words.length <= MOST_AROUND) return words
  const cut = words.slice(-MOST_AROUND)
  const at = cut.indexOf(' ')
  return `… ${cut.slice(at >= 0 && at < MOST_AROUND / 2 ? at : 0).trimStart()}`
}
