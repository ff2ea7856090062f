import type { StopInOrder } from './create-stop-in-order'
import { say, words } from './say'

const INTERRUPTED = 130

/** The first Ctrl-C, SIGTERM or SIGHUP stops everything in order; the second ends the process at once. */
export function stopOnSignals(stop: StopInOrder): void {
  let isStopping = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void onSignal())

  async function onSignal(): Promise<void> {
    if (isStopping) process.exit(INTERRUPTED)
    isStopping = true
    say(words.stopping)
    await stop.now()
    say(words.stopped)
    process.exit(0)
  }
}
