import type { NotAccepted } from '@/emails/mail'

/** A mail to one person that was not accepted. Its message holds no address, so that it can be logged. */
export class MailNotTaken extends Error {
  override name = 'MailNotTaken'
  constructor(
    readonly to: string,
    readonly outcome: NotAccepted,
  ) {
    super(`The mail was not accepted: ${outcome.reason}`)
  }
}
