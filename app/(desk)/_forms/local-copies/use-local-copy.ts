import type { RefObject } from 'react'
import { baseIn, baseOf } from './base-of'
import { differencesFrom } from './differences-from'
import type { Waiting } from './list-news'
import { useMemberCopies } from './member-copies'
import { placeOf } from './place-of'
import { putBack } from './put-back'
import { takeCopy } from './take-copy'
import { newId, useKeptCopy } from './use-kept-copy'
import { useWaitingCopies } from './use-waiting-copies'

/** What a form shows of copies on the device. */
export type OnDevice = {
  /** what an earlier page left, for whoever comes back to the form; null when nothing waits */
  offered: (Waiting & { putBack: () => void; discard: () => void }) | null
  /** what is typed now and is not saved is on the device; or it could not be kept there */
  isKept: boolean
  hasNoRoom: boolean
}

/** Keeps what stands in a form and is not saved on the device, and offers what an earlier page left there. */
export function useLocalCopy(form: RefObject<HTMLFormElement | null>, isDirty: boolean) {
  const copies = useMemberCopies()
  const kept = useKeptCopy(form, copies, isDirty)
  const [[first, ...others], setWaiting] = useWaitingCopies(form, copies)

  function discard() {
    if (first) copies?.forget(first.place, first.id)
    setWaiting(others)
  }

  function bringBack() {
    if (!form.current || !copies || !first) return
    // What stood there can be had back in its turn.
    const base = baseOf(form.current, kept.putBack.current)
    const replaced = { id: newId(), place: placeOf(form.current), copy: takeCopy(form.current, base) }
    kept.putBack.current = { page: baseIn(form.current), copy: first.copy.base }
    putBack(form.current, first.copy)
    kept.keepNow()
    copies.forget(first.place, first.id)
    if (isDirty) copies.keep(replaced.place, replaced.id, replaced.copy)
    const differences = differencesFrom(form.current, replaced.copy)
    setWaiting(isDirty ? [{ ...replaced, differences }, ...others] : others)
  }

  const offered = first ? { ...first, putBack: bringBack, discard } : null
  const onDevice: OnDevice = { offered, isKept: kept.isKept, hasNoRoom: kept.hasNoRoom }
  return { ...kept, onDevice }
}
