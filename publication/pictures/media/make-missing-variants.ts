import { existsSync } from 'node:fs'
import { db } from '@/db/client'
import { media } from '@/db/schema'
import { log } from '@/log'
import { variantsFolder } from './media-places'
import { restoreVariants } from './restore-variants'

/**
 * Makes the served files of every picture that has none, one picture after the other, so that a server can do it while it
 * serves: after a first filling, or when a data folder came back in part. Ends early when `stopped` says so.
 */
export async function makeMissingVariants(stopped?: AbortSignal): Promise<void> {
  const rows = await db().selectDistinct({ hash: media.hash }).from(media)
  for (const { hash } of rows.filter((row) => !existsSync(variantsFolder(row.hash)))) {
    if (stopped?.aborted) return
    if (!(await restoreVariants(hash))) log.warn({ hash }, 'a picture has no usable master')
  }
}
