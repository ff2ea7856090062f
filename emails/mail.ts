/** The member whose mail it is, and who asked them to join when it is an invitation: who may read it as a file. */
export type MailOfMember = { memberId: string; invitedBy?: string | undefined }

/** A mail to one person. What is in it is already in their language. */
export type Mail = {
  /** one bare address, `anna@example.org` */
  to: string
  subject: string
  html: string
  /** written to be read, not made from the HTML */
  text: string
  /** what this mail is about, once: the same words make the same Message-ID. Left out: a new one each time */
  about?: string
  /** whose name stands before our own address: the publication's, of a letter its writer's */
  fromName?: string
  /** one bare address that answers go to; left out: they go to our own */
  replyTo?: string
  /** the Message-ID of the mail that this one follows, with its angle brackets */
  inReplyTo?: string
  headers?: Record<string, string>
  /** whose it is, when it is to a member; left out: it is to a reader. Stands in no mail that leaves */
  ofMember?: MailOfMember
  /** shown by the HTML as `cid:…`: pictures that no mail program could fetch */
  pictures?: MailPicture[]
}

/** A picture that travels in a mail: `cid` names it there (RFC 2392), `name` is that of its file. */
export type MailPicture = { cid: string; name: string; type: string; bytes: Buffer }

/**
 * What became of a mail. Accepted: our mail server took it, which is not the same as read. Refused: there is no such mailbox, as
 * far as the server knows. Deferred: anything else, to be tried again later; when the whole mail was handed over and no
 * answer came, it may have arrived all the same. `reason` holds codes, `said` the server's words without addresses;
 * `isPolicy`: it does not want our mail (RFC 3463 5.7.x), whoever it is for.
 */
export type Delivered = { status: 'accepted' } | NotAccepted

export type NotAccepted =
  | { status: 'deferred'; reason: string; said?: string; isPolicy?: true; mayHaveArrived?: true }
  | { status: 'refused'; reason: string; said?: string }
