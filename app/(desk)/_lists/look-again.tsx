'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const PAUSE_MS = 2_000

/**
 * Has a page on which something goes on tell how it stands by itself, in its place: focus and what was typed stay. A server that is away would
 * have the page go, and what was typed in it: it is asked first.
 */
export function LookAgain() {
  const router = useRouter()
  useEffect(() => {
    const again = setInterval(async () => {
      const health = await fetch('/gezond').catch(() => null)
      if (health?.ok) router.refresh()
    }, PAUSE_MS)
    return () => clearInterval(again)
  }, [router])
  return null
}
