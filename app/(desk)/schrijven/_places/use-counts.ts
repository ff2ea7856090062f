import { usePathname, useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { useLook } from './use-look'
import type { WaitingCounts } from './waiting-counts'

/**
 * How much waits in each place, asked anew at every look. On Vandaag the page itself is made anew, so that a card goes whose
 * matter was settled elsewhere; nothing is typed there. On other pages only the numbers are asked: what is typed stays as it is.
 */
export function useCounts(first: WaitingCounts): WaitingCounts {
  const [counts, setCounts] = useState(first)
  const path = usePathname()
  const router = useRouter()
  useEffect(() => setCounts(first), [first])

  async function ask() {
    if (path === '/schrijven') return router.refresh()
    const now = await askCounts()
    if (now) setCounts(now)
  }
  useLook(ask)

  // After an answer that leads to another page the frame stays, with the numbers of before.
  const before = useRef(path)
  useEffect(() => {
    if (before.current === path) return
    before.current = path
    askCounts().then((now) => now && setCounts(now))
  }, [path])
  return counts
}

/** Null when they cannot be had now; the next look asks again. */
async function askCounts(): Promise<WaitingCounts | null> {
  try {
    const answer = await fetch('/schrijven/wacht', { cache: 'no-store', redirect: 'error' })
    return answer.ok ? await answer.json() : null
  } catch {
    return null
  }
}
