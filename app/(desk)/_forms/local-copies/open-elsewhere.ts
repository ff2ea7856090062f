/**
 * Copies that a page which is open now has in hand, by their ids: they are nothing that waits. Browsers say so where the
 * connection is safe; elsewhere none are known.
 */
export async function listOpenElsewhere(): Promise<Set<string>> {
  const locks = await navigator.locks?.query().catch(() => null)
  return new Set(locks?.held?.flatMap(({ name }) => name ?? []))
}

/** Says for as long as this page is open that it has this copy in hand. */
export function holdOpen(id: string): () => void {
  const done = new AbortController()
  const untilDone = new Promise<void>((resolve) => done.signal.addEventListener('abort', () => resolve()))
  navigator.locks?.request(id, () => untilDone).catch(() => {})
  return () => done.abort()
}

/** Whether one of these copies was let go of, once it is: the page that had it in hand was closed, or saved it. */
export function isLetGo(ids: string[], signal: AbortSignal): Promise<boolean> {
  const waits = ids.map((id) => navigator.locks.request(id, { signal }, () => true))
  return Promise.any(waits).catch(() => false)
}
