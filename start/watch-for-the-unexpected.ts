import type { Logger } from 'pino'
import { isOutOfOrder } from '@/db/is-out-of-order'
import type { End } from './create-end'

/**
 * A promise that nobody waits for and that fails is a mistake in one request: it is written down, and the others go on. So
 * is a connection to the database that was lost: whoever asked it something heard that already. Any other exception that
 * nobody caught leaves the process in a state nobody knows: it stops in order, and whoever watches over it starts it again.
 */
export function watchForTheUnexpected(log: Logger, end: End): void {
  process.on('unhandledRejection', (cause) => log.error({ err: cause }, 'a promise failed unheard'))
  process.on('uncaughtException', (cause) => {
    if (isOutOfOrder(cause)) {
      log.error({ err: cause }, 'a connection was lost unheard')
      return
    }
    log.fatal({ err: cause }, 'an exception was not caught')
    void end(1)
  })
}
