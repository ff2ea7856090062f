import { useEffect, useState } from 'react'
import type { Copies, FoundCopy } from './create-copies'
import { onFormsChanged } from './forms-changed'
import { listWithoutForm } from './list-without-form'
import { isLetGo, listOpenElsewhere } from './open-elsewhere'
import { placeOf } from './place-of'

/** A page that was made anew has its forms by then. */
const SOON_MS = 300

/** What was typed at this address (`path`) in forms that are not on its page any more; looked at again whenever one comes or goes. */
export function useWordsWithoutForm(copies: Copies | null, path: string) {
  const [left, setLeft] = useState<FoundCopy[]>([])
  useEffect(() => {
    if (!copies) return
    const gone = new AbortController()
    let timer: ReturnType<typeof setTimeout>
    const look = async () => {
      const open = await listOpenElsewhere()
      if (gone.signal.aborted) return
      const places = new Set([...document.forms].map(placeOf))
      const found = listWithoutForm(copies, path, { places, open })
      setLeft(found.left)
      if (await isLetGo(found.inHand, gone.signal)) lookSoon()
    }
    const lookSoon = () => {
      clearTimeout(timer)
      timer = setTimeout(look, SOON_MS)
    }
    lookSoon()
    onFormsChanged(lookSoon, gone.signal)
    return () => {
      clearTimeout(timer)
      gone.abort()
    }
  }, [copies, path])
  return [left, setLeft] as const
}
