const CHANGED = 'samenspraak:edition'

/**
 * Says, in this process, that readers would now see something else. Call it after the commit: the press of this
 * process is empty when it returns, so whoever published sees their own text at once. Other processes hear it from
 * the database, whose triggers also tell this one again.
 */
export function announceEdition(): void {
  // server.ts and Next's bundles are separate module instances; `process` is what they share.
  process.emit(CHANGED as never)
}

/** Calls `listener` at each announcement in this process; returns how to stop. */
export function onEdition(listener: () => void): () => void {
  process.on(CHANGED as never, listener)
  return () => process.off(CHANGED as never, listener)
}
