import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { baseOf, type PutBack } from './base-of'
import type { Copies } from './create-copies'
import { sayFormsChanged } from './forms-changed'
import { holdOpen } from './open-elsewhere'
import { placeOf } from './place-of'
import { takeCopy } from './take-copy'

/** Within so many milliseconds after it was typed it is on the device. */
const SOON_MS = 400

/**
 * Keeps what stands in a form and is not saved on the device, until it is. Call `keepSoon` after each edit.
 */
export function useKeptCopy(
  form: RefObject<HTMLFormElement | null>,
  copies: Copies | null,
  isDirty: boolean,
) {
  const id = useRef('')
  const place = useRef<string | null>(null)
  const letGo = useRef(() => {})
  /** whether what stands there was acknowledged: nothing of it is kept when its form goes */
  const isDone = useRef(false)
  const wasDirty = useRef(isDirty)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const putBack = useRef<PutBack>(null)
  const [outcome, setOutcome] = useState<ReturnType<Copies['keep']> | null>(null)

  const stop = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = undefined
  }, [])
  const forget = useCallback(() => {
    stop()
    if (place.current !== null) copies?.forget(place.current, id.current)
    place.current = null
    letGo.current()
    setOutcome(null)
    sayFormsChanged()
  }, [copies, stop])
  const acknowledge = useCallback(() => {
    isDone.current = true
    forget()
  }, [forget])
  const keepNow = useCallback(() => {
    stop()
    if (!copies || !form.current) return
    // After its first save an essay has another address.
    if (place.current !== placeOf(form.current)) forget()
    id.current ||= newId()
    if (place.current === null) letGo.current = holdOpen(id.current)
    place.current = placeOf(form.current)
    const copy = takeCopy(form.current, baseOf(form.current, putBack.current))
    setOutcome(copies.keep(place.current, id.current, copy))
  }, [copies, form, forget, stop])
  const keepSoon = useCallback(() => {
    isDone.current = false
    timer.current ??= setTimeout(keepNow, SOON_MS)
  }, [keepNow])

  useEffect(() => {
    if (isDirty) keepSoon()
    else forget()
  }, [isDirty, keepSoon, forget])
  // A page that is closed or put aside may not be there again.
  useEffect(() => {
    if (!isDirty) return
    const putAside = () => document.visibilityState === 'hidden' && keepNow()
    window.addEventListener('pagehide', keepNow)
    document.addEventListener('visibilitychange', putAside)
    return () => {
      window.removeEventListener('pagehide', keepNow)
      document.removeEventListener('visibilitychange', putAside)
    }
  }, [isDirty, keepNow])
  useLayoutEffect(() => {
    wasDirty.current = isDirty
  }, [isDirty])
  // Its page is made anew without it: at this moment the form still stands, in the next it does not.
  useLayoutEffect(() => {
    sayFormsChanged()
    return () => {
      if (wasDirty.current && !isDone.current) keepNow()
      else if (isDone.current) forget()
      stop()
      letGo.current()
      sayFormsChanged()
    }
  }, [keepNow, forget, stop])
  const [isKept, hasNoRoom] = [isDirty && outcome === 'kept', isDirty && outcome === 'no room']
  return { putBack, isKept, hasNoRoom, keepSoon, keepNow, acknowledge }
}

/** Also where the connection is not safe, and a browser makes no UUID. */
export const newId = () => crypto.getRandomValues(new Uint32Array(4)).join('-')
