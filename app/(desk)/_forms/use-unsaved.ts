import { useCallback, useLayoutEffect, useRef, useState } from 'react'

/** Whether something was typed since the last save that was acknowledged. `savedAt`: when that was, or 0. */
export function useUnsaved(savedAt: number) {
  const edits = useRef(0)
  const sent = useRef(0)
  const [isDirty, setIsDirty] = useState(false)
  // Before the answer is painted: whoever reads that it is saved is not asked whether to stay.
  useLayoutEffect(() => {
    if (savedAt > 0 && edits.current === sent.current) setIsDirty(false)
  }, [savedAt])
  const hasEdits = useCallback(() => edits.current !== sent.current, [])
  const markDirty = useCallback(() => {
    edits.current += 1
    setIsDirty(true)
  }, [])
  const markSent = useCallback(() => {
    sent.current = edits.current
  }, [])
  return { isDirty, hasEdits, markDirty, markSent }
}
