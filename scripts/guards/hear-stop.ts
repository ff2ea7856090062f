/**
 * Ctrl-C and "stop" are ours alone from now on: Vite ends the process at either, and PostgreSQL and the copy of the project
 * would stay behind.
 */
export function hearStop(stop: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.removeAllListeners(signal)
    process.on(signal, stop)
  }
}
