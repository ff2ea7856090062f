import type { End } from './create-end'
import { say, words } from './say'

const INTERRUPTED = 130

/** The first Ctrl-C, SIGTERM or SIGHUP stops everything in order; the second ends the process at once. */
export function stopOnSignals(end: End): void {
  let isStopping = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal)

  function onSignal(): void {
    if (isStopping) process.exit(INTERRUPTED)
    isStopping = true
    say(words.stopping)
    void end(0)
  }
}
