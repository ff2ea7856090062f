import { useCallback, useEffect, useRef } from 'react'

/** How long the typing rests before it is saved by itself, in milliseconds; and how soon is tried again when it failed. */
const REST_MS = 2_000
const AGAIN_MS = 15_000

/** Saves by itself once the typing rests. Call what it returns after each edit. */
export function useAutosave(isOn: boolean, isDirty: boolean, save: () => void) {
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
  // What is still not saved a while later is tried again: the server may be back.
  useEffect(() => {
    if (!isOn || !isDirty) return
    const again = setInterval(() => saveNow.current(), AGAIN_MS)
    return () => clearInterval(again)
  }, [isOn, isDirty])
  return useCallback(() => schedule(REST_MS), [schedule])
}
