import { and, asc, eq, isNull, lte } from 'drizzle-orm'
import { db } from '@/db/client'
import { departures } from '@/db/schema'
import { log } from '@/log'
import { beginDeparturesOfBefore } from '@/publication/people/departures/begin-departures-of-before'
import { deleteUnusedPictures } from '@/publication/pictures/media/delete-unused-pictures'
import { announceEdition } from '@/publication/public/edition/announce-edition'
import { readDeparted } from './departed'
import { eraseFromDatabase } from './erase/erase-from-database'
import { eraseFromOutbox } from './erase/erase-from-outbox'
import { eraseFromPostmaster } from './erase/erase-from-postmaster'
import { forgetInFiles } from './forget-in-files'

/**
 * Erases everybody whose thirty days are over (GDPR 17), one after the other: from every table in one transaction, and from the
 * files of the data folder. Each step can be done twice: a run that was cut off is finished by the next. Throws when somebody could not
 * be erased; the others were. The days of whoever was removed before there was a departure begin now.
 */
export async function eraseDeparted(now = new Date()): Promise<void> {
  await beginDeparturesOfBefore(now)
  const due = await db()
    .select({ memberId: departures.memberId })
    .from(departures)
    .where(and(isNull(departures.erasedAt), lte(departures.eraseAt, now)))
    .orderBy(asc(departures.eraseAt), asc(departures.memberId))
  const failures: unknown[] = []
  for (const { memberId } of due)
    await eraseOne(memberId, now).catch((cause) => {
      log.error({ err: cause }, 'somebody who left could not be erased')
      failures.push(cause)
    })
  await forgetInFiles(now).catch((cause) => {
    log.error({ err: cause }, 'the files of the database could not be written anew')
    failures.push(cause)
  })
  if (failures.length > 0)
    throw new AggregateError(
      failures,
      `${failures.length} who left could not be erased, or not from the files`,
    )
}

/** Files go before the rows that say whose they are, but for pictures: their rows are marked for it, and go with their files. */
async function eraseOne(memberId: string, now: Date): Promise<void> {
  const departed = await readDeparted(memberId)
  if (!departed) return
  await eraseFromOutbox(departed)
  await eraseFromPostmaster(departed)
  await db().transaction((transaction) => eraseFromDatabase(transaction, departed, now))
  announceEdition()
  await deleteUnusedPictures()
  await db().update(departures).set({ erasedAt: now }).where(eq(departures.memberId, memberId))
}
