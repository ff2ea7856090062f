import { isoInAmsterdam } from './dates'

/** "2012-10-31T22:05", as a field for a day and a time has it: by the clocks of Amsterdam. */
export function localMoment(date: Date): string {
  return isoInAmsterdam(date).slice(0, 16)
}

const LOCAL = /^[12]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/

/**
 * The moment that such a text means; null when it means none. What the clocks showed twice is the first of the two, what they never
 * showed is as much later.
 */
export function readLocalMoment(text: string): Date | null {
  const asUtc = new Date(`${text}Z`)
  if (
    !LOCAL.test(text) ||
    Number.isNaN(asUtc.getTime()) ||
    !asUtc.toISOString().startsWith(text.slice(0, 16))
  )
    return null
  const offsets = [asUtc.getTime() - HALF_DAY, asUtc.getTime() + HALF_DAY].map(offsetAt)
  const moments = offsets.map((offset) => new Date(asUtc.getTime() - offset))
  return moments.find((moment) => localMoment(moment) === text.slice(0, 16)) ?? moments[0] ?? null
}

const HALF_DAY = 43_200_000

function offsetAt(at: number): number {
  const whole = at - (at % 1_000)
  return Date.parse(`${isoInAmsterdam(new Date(whole)).slice(0, 19)}Z`) - whole
}
