import { inLane } from '@/db/lanes'
import type { Env } from '@/env'
import { log } from '@/log'
import type { Handler } from '@/press/ask-handler'
import { createPress, type Press, type PressOptions } from '@/press/create-press'
import { AUTHORS_NOTICE, DIALOGUE_NOTICE } from '@/publication/public/addresses/address'
import { readAddressBook } from '@/publication/public/addresses/read-address-book'
import { onEdition } from '@/publication/public/edition/announce-edition'
import { listenToEditions } from '@/publication/public/edition/listen-to-editions'
import { DESK_NOT_FOUND } from '@/serving/answers'
import type { StopInOrder } from './create-stop-in-order'
import { diagnose } from './diagnose'
import { noticeWords } from './notice-words'
import { sayOutOfOrder } from './say-out-of-order'

/** Enough for some 20,000 essays; what is asked for least is printed again when it is asked. */
const MEMORY_FOR_COPIES = 128 * 1024 * 1024

/** The press, with its notices printed, emptied by every change of this process and of others. */
export async function openPress(
  handler: Handler,
  { siteUrl }: Env,
  databaseUrl: string,
  stop: StopInOrder,
  onPrint: PressOptions['onPrint'],
): Promise<Press> {
  const press = createPress({
    handler: (request, response) =>
      inLane('readers', (wasOutOfOrder) => {
        sayOutOfOrder(response, wasOutOfOrder)
        return handler(request, response)
      }),
    siteUrl,
    readAddressBook: () => inLane('readers', readAddressBook),
    diagnose,
    wordsFor: noticeWords,
    onPrint,
    onFailure: (failure) => log.error({ err: failure }, 'not printed'),
    byteLimit: MEMORY_FOR_COPIES,
    furtherNotices: [AUTHORS_NOTICE, DIALOGUE_NOTICE, DESK_NOT_FOUND],
  })
  // At once for changes of our own: who publishes must find their text on the page they are sent to.
  onEdition(press.empty)
  const listener = listenToEditions(databaseUrl, press.empty)
  await stop.later(listener.stop)
  return press
}
