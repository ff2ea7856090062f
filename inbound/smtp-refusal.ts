/** An answer of the listener that is not "yes": the code of RFC 5321 4.2 and the words, with the code of RFC 3463. */
export class SmtpRefusal extends Error {
  override name = 'SmtpRefusal'
  constructor(
    readonly responseCode: number,
    message: string,
  ) {
    super(message)
  }
}

/** RFC 3463 5.1.1: nobody here has that address; the sender tells whoever wrote. */
export const noSuchAddress = () => new SmtpRefusal(550, '5.1.1 No such address here')
/** RFC 3463 4.3.0: it is us; the sender tries again. */
export const notNow = () => new SmtpRefusal(451, '4.3.0 Not now, try again later')
/** RFC 3463 4.2.2: that address was sent more than it may be; the sender tries again for days. */
export const tooMany = () => new SmtpRefusal(452, '4.2.2 Too much mail for this address, try again later')
/** RFC 3463 5.3.4 */
export const tooLarge = () => new SmtpRefusal(552, '5.3.4 The mail is larger than 5 MB')
