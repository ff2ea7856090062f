import type { ProofPlace } from '@/texts/nl/correspondence/places-in-proof'
import type { Proof, ProofLetter } from '../proof'

export type ChangedPlace = { place: ProofPlace; before: string; now: string }

export type ChangesOfProof = {
  /** in the order in which they are read */
  texts: ChangedPlace[]
  /** the numbers of letters that were not in it */
  came: number[]
  /** how many are in it no more */
  leftOut: number
  /** anything else that readers see: a name, a date, a topic, a picture */
  isMore: boolean
}

/** What of a proof is another than it was. Pure; both as far as one reader may have them, and with nothing around the letters where one lacks that. */
export function changesOfProof(before: Proof, now: Proof, isAroundKept: boolean): ChangesOfProof {
  const then = new Map(before.letters.map((letter) => [letter.letterId, letter]))
  const stayed = now.letters.flatMap((letter) => {
    const was = then.get(letter.letterId)
    return was ? [{ was, letter }] : []
  })
  const around = (place: 'title' | 'lead' | 'closing') => ({ place, before: before[place], now: now[place] })
  const ofLetters = now.letters.flatMap((letter) => textsOf(then.get(letter.letterId), letter, isAroundKept))
  const texts: ChangedPlace[] = [
    ...(isAroundKept ? [] : [around('title'), around('lead')]),
    ...ofLetters,
    ...(isAroundKept ? [] : [around('closing')]),
  ]
  return {
    texts: texts.filter((it) => it.before !== it.now),
    came: now.letters.filter(({ letterId }) => !then.has(letterId)).map(({ number }) => number),
    leftOut: before.letters.length - stayed.length,
    isMore:
      !isAroundKept &&
      restOf(before, new Set(stayed.map(({ was }) => was.letterId))) !==
        restOf(now, new Set(stayed.map(({ letter }) => letter.letterId))),
  }
}

function textsOf(was: ProofLetter | undefined, letter: ProofLetter, isAroundKept: boolean): ChangedPlace[] {
  if (!was) return []
  const { number } = letter
  return [
    ...(isAroundKept
      ? []
      : [{ place: { number, of: 'interlude' as const }, before: was.interlude, now: letter.interlude }]),
    { place: { number, of: 'subject' }, before: was.subject, now: letter.subject },
    { place: { number, of: 'letter' }, before: was.body, now: letter.body },
  ]
}

/** Everything but the texts, of the letters that are in both. */
function restOf({ title, lead, closing, letters, pictures, ...rest }: Proof, both: Set<string>): string {
  const without = letters
    .filter(({ letterId }) => both.has(letterId))
    .map(({ body, subject, interlude, number, ...letter }) => letter)
  return JSON.stringify([rest, without])
}
