import { type RefObject, useEffect, useState } from 'react'
import type { Copies } from './create-copies'
import { listNews, type Waiting } from './list-news'
import { isLetGo, listOpenElsewhere } from './open-elsewhere'
import { hasFields } from './place-of'

/**
 * What earlier pages left of a form on the device, newest first, as far as it is not what the form holds. A page that was just
 * loaded anew may still be on its way out: what another page has in hand is looked at again when it lets go.
 */
export function useWaitingCopies(form: RefObject<HTMLFormElement | null>, copies: Copies | null) {
  const [waiting, setWaiting] = useState<Waiting[]>([])
  useEffect(() => {
    if (!copies || !form.current || !hasFields(form.current)) return
    const gone = new AbortController()
    const look = async () => {
      const open = await listOpenElsewhere()
      if (gone.signal.aborted || !form.current) return
      const { news, inHand } = listNews(form.current, copies, open)
      setWaiting(news)
      if (await isLetGo(inHand, gone.signal)) await look()
    }
    look()
    return () => gone.abort()
  }, [copies, form])
  return [waiting, setWaiting] as const
}
