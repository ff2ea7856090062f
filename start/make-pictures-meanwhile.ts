import { log } from '@/log'
import type { StopInOrder } from './create-stop-in-order'

/** Makes the files of pictures that have none, while the site serves. A stop waits for the one in hand. */
export async function makePicturesMeanwhile(stop: StopInOrder): Promise<void> {
  const stopping = new AbortController()
  // Read in only now: readers are served before it.
  const { makeMissingVariants } = await import('@/publication/pictures/media/make-missing-variants')
  const made = makeMissingVariants(stopping.signal).catch((cause) => {
    log.error({ err: cause }, 'pictures not made')
  })
  await stop.later(
    async () => {
      stopping.abort()
      await made
    },
    { isMeanwhile: true },
  )
}
