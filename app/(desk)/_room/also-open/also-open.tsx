'use client'

import { useEffect, useState } from 'react'
import { usePageOwner } from '@/app/(desk)/_forms/local-copies/member-copies'
import { askAlsoOpen } from './ask-also-open'
import type { KindOfText } from './kinds-of-text'

/** Told this often, and once more when one comes back to the page. */
const EVERY_MS = 45_000

type Props = {
  kind: KindOfText
  textId: string
  /** nothing is told of a text that was never saved */
  isSaved: boolean
  /** who else had it open when the page was made */
  first: string
}

/** Says who else has the text open. Everybody can write all the same: what they change is put together. */
export function AlsoOpen({ kind, textId, isSaved, first }: Props) {
  const owner = usePageOwner()
  const [said, setSaid] = useState(first)
  useEffect(() => {
    if (!isSaved || owner === null) return
    const gone = new AbortController()
    const ask = async () => {
      const answer = await askAlsoOpen({ kind, textId, owner }, gone.signal)
      if (answer !== null && !gone.signal.aborted) setSaid(answer)
    }
    const askWhenSeen = () => {
      if (document.visibilityState === 'visible') void ask()
    }
    void ask()
    const timer = setInterval(ask, EVERY_MS)
    document.addEventListener('visibilitychange', askWhenSeen)
    return () => {
      gone.abort()
      clearInterval(timer)
      document.removeEventListener('visibilitychange', askWhenSeen)
    }
  }, [kind, textId, owner, isSaved])
  return (
    <p role="status" className="also-open">
      {said}
    </p>
  )
}
