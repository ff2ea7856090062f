import { env } from '@/env'
import type { ReadMail } from '../reading/mail-as-read'
import type { MailedPicture } from '../reading/pictures-in'
import { askThread } from '../thread/ask-thread'
import type { Journey, Origin } from './judge-origin'

const READ_MILLISECONDS = 10_000
/** Name servers may take their time, a mail that names a hundred of them may not. */
const JUDGE_MILLISECONDS = 20_000

/** Reads a mail in the thread for mails; null when it cannot be read within its time and memory. */
export async function readInWorker(raw: Buffer): Promise<ReadMail | null> {
  const answer = await askThread({ task: 'read', raw }, READ_MILLISECONDS)
  return answer.status === 'read' ? answer.mail : null
}

/** Gets one of the pictures out of a mail, in the thread for mails; null when there is none. */
export async function readPictureInWorker(raw: Buffer, index: number): Promise<MailedPicture | null> {
  const answer = await askThread({ task: 'picture', raw, index }, READ_MILLISECONDS)
  return answer.status === 'picture' ? answer.picture : null
}

/** Judges where a mail comes from, in the thread for mails; null when it cannot be known now. */
export async function judgeInWorker(raw: Buffer, journey: Journey): Promise<Origin | null> {
  const answer = await askThread(
    { task: 'judge', raw, journey, dnsServers: env().dnsServers },
    JUDGE_MILLISECONDS,
  )
  return answer.status === 'judged' ? answer.origin : null
}
