import type { RefObject } from 'react'
import { baseIn, baseOf } from './base-of'
import { differencesFrom } from './differences-from'
import type { Waiting } from './list-news'
import type { LocalCopy } from './local-copy'
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
    const replaced = fillWith(form.current, first.copy)
    copies.forget(first.place, first.id)
    setWaiting([...replaced, ...others])
  }

  function replaceWith(copy: LocalCopy) {
    if (!form.current) return
    const replaced = fillWith(form.current, copy)
    setWaiting((waiting) => [...replaced, ...waiting])
  }

  /** What stood there can be had back in its turn. */
  function fillWith(filled: HTMLFormElement, copy: LocalCopy): Waiting[] {
    const base = baseOf(filled, kept.putBack.current)
    const replaced = { id: newId(), place: placeOf(filled), copy: takeCopy(filled, base) }
    kept.putBack.current = { page: baseIn(filled), copy: copy.base }
    putBack(filled, copy)
    kept.keepNow()
    if (!isDirty) return []
    copies?.keep(replaced.place, replaced.id, replaced.copy)
    return [{ ...replaced, differences: differencesFrom(filled, replaced.copy) }]
  }

  const offered = first ? { ...first, putBack: bringBack, discard } : null
  const onDevice: OnDevice = { offered, isKept: kept.isKept, hasNoRoom: kept.hasNoRoom }
  return { ...kept, onDevice, replaceWith }
}
