'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const PAUSE_MS = 2_000

/** Has the page count on by itself while mails are read, in its place: focus and what was typed stay. */
export function LookAgain() {
  const router = useRouter()
  useEffect(() => {
    const again = setInterval(() => router.refresh(), PAUSE_MS)
    return () => clearInterval(again)
  }, [router])
  return null
}
