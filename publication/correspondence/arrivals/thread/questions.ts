import type { Journey, Origin } from '../judging/judge-origin'
import type { ReadMail } from '../reading/mail-as-read'
import type { MailedPicture } from '../reading/pictures-in'

/** What the thread for mails is asked: to read a mail, to get a picture out of it, or to find out where it comes from. */
export type Question =
  | { task: 'read'; raw: Uint8Array }
  | { task: 'picture'; raw: Uint8Array; index: number }
  | { task: 'judge'; raw: Uint8Array; journey: Journey; dnsServers: string[] | null }

export type Answer =
  | { status: 'read'; mail: ReadMail }
  | { status: 'picture'; picture: MailedPicture | null }
  | { status: 'judged'; origin: Origin }
  /** no mail, or none that anybody could have written */
  | { status: 'unreadable' }
