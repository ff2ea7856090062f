import { env } from '@/env'

/** Whether this site has a mail server: without one nobody is promised a mail. */
export function sendsMail(): boolean {
  return env().smtpUrl !== null
}
