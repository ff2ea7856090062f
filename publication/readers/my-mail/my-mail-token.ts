import { env } from '@/env'
import { readSignedId, signId } from '@/publication/readers/consent/signed-id'

/** The secret address at the foot of a reader's mails: of the page that shows all they get, and changes it. */
export function myMailAddress(readerId: string): string {
  return `${env().siteUrl}/mijn-post/${signId('my-mail', readerId)}`
}

/** The reader whose token this is; null when we did not make it. */
export function readMyMailToken(token: string): string | null {
  return readSignedId('my-mail', token)
}
