import { env } from '@/env'
import { valueIn } from '@/publication/text/workers/create-worker-pool'
import { MAILS } from '@/publication/text/workers/in-worker'
import type { ReadMail } from '../reading/mail-as-read'
import type { MailedPicture, readPicture, readPictureTypes } from '../reading/pictures-in'
import type { readMail } from '../reading/read-mail'
import { askThread } from '../thread/ask-thread'
import type { Journey, judgeOrigin, Origin } from './judge-origin'

/** Of processor time. */
const MILLISECONDS = 5_000
/** By the clock: name servers may take their time, a mail that names a hundred of them may not. */
const CLOCK_MILLISECONDS = 30_000

/** Who waits for a mail to be read, when that is not a job: they take turns with the jobs, and wait no longer than `gone`. */
type Reader = { asker: string; gone?: AbortSignal }

/** Reads a mail in the thread for mails; null when it cannot be read within its time and memory, or its reader is gone. */
export function readInWorker(raw: Buffer, reader?: Reader): Promise<ReadMail | null> {
  return ask<typeof readMail>('readMail', [raw], reader)
}

/** Gets one of the pictures out of a mail, in the thread for mails; null when there is none. */
export function readPictureInWorker(
  raw: Buffer,
  index: number,
  reader?: Reader,
): Promise<MailedPicture | null> {
  return ask<typeof readPicture>('readPicture', [raw, index], reader)
}

/** What the pictures of a mail are, in the thread for mails; null when it cannot be read, or its reader is gone. */
export function readPictureTypesInWorker(
  raw: Buffer,
  reader: Reader,
): Promise<Awaited<ReturnType<typeof readPictureTypes>> | null> {
  return ask<typeof readPictureTypes>('readPictureTypes', [raw], reader)
}

/** Judges where a mail comes from, in the thread for mails; null when it cannot be known now. */
export function judgeInWorker(raw: Buffer, journey: Journey): Promise<Origin | null> {
  return ask<typeof judgeOrigin>('judgeOrigin', [raw, journey, env().dnsServers])
}

async function ask<Work extends (...given: never[]) => unknown>(
  work: string,
  given: Parameters<Work>,
  reader: Reader = { asker: MAILS },
): Promise<Awaited<ReturnType<Work>> | null> {
  const answer = await askThread(
    { work, given },
    {
      ...reader,
      milliseconds: MILLISECONDS,
      clockMilliseconds: CLOCK_MILLISECONDS,
    },
  )
  if (answer.status === 'done') return valueIn<Awaited<ReturnType<Work>>>(answer.bytes)
  // Its turn did not come: that says nothing of the mail, and the job comes up again.
  if (answer.status === 'too busy') throw new Error(`The thread for mails is too busy for ${work}`)
  return null
}
