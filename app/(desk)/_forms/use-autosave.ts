import { useCallback, useEffect, useRef } from 'react'

/** How long the typing rests before it is saved by itself, and how long at most somebody types on unsaved, in milliseconds. */
const REST_MS = 2_000
const AT_LEAST_EVERY_MS = 15_000
/** After how many milliseconds a server that did not answer is tried again, and again; the last one from then on. */
const PAUSES_MS = [5_000, 10_000, 20_000, 40_000, 60_000] as const

type When = {
  isOn: boolean
  isDirty: boolean
  /** when the server was last found not to answer; 0 when it did */
  awayAt: number
}

/** Saves by itself once the typing rests, and goes on trying while nobody answers. Call what it returns after each edit. */
export function useAutosave({ isOn, isDirty, awayAt }: When, save: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const saveNow = useRef(save)
  saveNow.current = save
  const schedule = useCallback(
    (milliseconds: number) => {
      clearTimeout(timer.current)
      if (isOn) timer.current = setTimeout(() => saveNow.current(), milliseconds)
    },
    [isOn],
  )
  useEffect(() => () => clearTimeout(timer.current), [])
  const isWanted = isOn && isDirty
  useEffect(() => {
    if (!isWanted || awayAt > 0) return
    const again = setInterval(() => saveNow.current(), AT_LEAST_EVERY_MS)
    return () => clearInterval(again)
  }, [isWanted, awayAt])
  const tries = useRef(0)
  useEffect(() => {
    if (awayAt === 0) tries.current = 0
    if (!isWanted || awayAt === 0) return
    const again = setTimeout(() => saveNow.current(), pauseBefore(tries.current))
    tries.current += 1
    return () => clearTimeout(again)
  }, [isWanted, awayAt])
  // There is a network again: nobody has to wait for the end of a pause.
  useEffect(() => {
    if (!isWanted) return
    const online = () => saveNow.current()
    window.addEventListener('online', online)
    return () => window.removeEventListener('online', online)
  }, [isWanted])
  return useCallback(() => schedule(REST_MS), [schedule])
}

/** In milliseconds; `tries`: how often in a row it was tried again already. */
export function pauseBefore(tries: number): number {
  return PAUSES_MS[tries] ?? PAUSES_MS[PAUSES_MS.length - 1] ?? 0
}
