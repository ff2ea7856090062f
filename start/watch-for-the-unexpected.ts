import type { Logger } from 'pino'
import type { StopInOrder } from './create-stop-in-order'

/**
 * A promise that nobody waits for and that fails is a mistake in one request: it is written down, and the others go on.
 * An exception that nobody caught leaves the process in a state nobody knows: it stops in order, and whoever watches
 * over it starts it again.
 */
export function watchForTheUnexpected(log: Logger, stop: StopInOrder): void {
  process.on('unhandledRejection', (cause) => log.error({ err: cause }, 'a promise failed unheard'))
  process.on('uncaughtException', (cause) => {
    log.fatal({ err: cause }, 'an exception was not caught')
    void stop.now().finally(() => process.exit(1))
  })
}
