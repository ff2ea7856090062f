/** Whom a mail is from for the mail servers on its way, and who gets it. */
export type Envelope = { from: string; to: string }
