import { useEffect, useState } from 'react'

/** Whether a page has come to life in a browser with script: false in what the server makes of it. */
export function useHasScript(): boolean {
  const [hasScript, setHasScript] = useState(false)
  useEffect(() => setHasScript(true), [])
  return hasScript
}
