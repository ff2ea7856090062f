import { type RefObject, useEffect, useState } from 'react'
import type { Copies } from './create-copies'
import { listNews, type Waiting } from './list-news'
import { listOpenElsewhere } from './open-elsewhere'
import { hasFields } from './place-of'

/** A page that was just loaded anew may still be on its way out. */
const AGAIN_MS = 1_500

/** What earlier pages left of a form on the device, newest first, as far as it is not what the form holds. */
export function useWaitingCopies(form: RefObject<HTMLFormElement | null>, copies: Copies | null) {
  const [waiting, setWaiting] = useState<Waiting[]>([])
  useEffect(() => {
    if (!copies || !form.current || !hasFields(form.current)) return
    let again: ReturnType<typeof setTimeout> | undefined
    let isGone = false
    const look = async (isLast: boolean) => {
      const open = await listOpenElsewhere()
      if (isGone || !form.current) return
      const found = listNews(form.current, copies, open)
      setWaiting(found.news)
      if (found.isAnyOpen && !isLast) again = setTimeout(look, AGAIN_MS, true)
    }
    look(false)
    return () => {
      isGone = true
      clearTimeout(again)
    }
  }, [copies, form])
  return [waiting, setWaiting] as const
}
