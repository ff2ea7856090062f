import { useCallback, useState } from 'react'
import { useEscape } from './use-escape'

/** Whether only the text stays in sight. Escape ends it. */
export function useOnlyText() {
  const [isOn, setIsOn] = useState(false)
  useEscape(
    isOn,
    useCallback(() => setIsOn(false), []),
  )
  return { isOn, toggle: () => setIsOn((before) => !before) }
}

export type OnlyText = ReturnType<typeof useOnlyText>
