import type { JoinedLine } from './line-ends'
import type { SplitMail } from './split-letter'

/** What was read from a mail. Texts hold nothing that PostgreSQL cannot keep. */
export type ReadMail = SplitMail & {
  /** the one address of its From in lower case; empty when there is not exactly one that everybody reads alike */
  fromAddress: string
  /** what one writer is called in From where that is no address; only for telling writers apart, never for believing one */
  hiddenFrom: string
  fromCount: number
  /** the addresses of To and Cc in lower case, each once; only for telling to whom of several a letter is */
  toAddresses: string[]
  /** with its angle brackets; null when there is none of the right form */
  messageId: string | null
  inReplyTo: string | null
  /** the Message-IDs of what it answers (RFC 5322 3.6.4), the nearest first, each once */
  answers: string[]
  /** how many ends of lines in the letter were a program's and went */
  joinedLines: number
  /** the lines of the letter that were made of several, in its order */
  joins: JoinedLine[]
  subject: string
  /** what its Date says, in ISO 8601; null when that is no date */
  date: string | null
  /** when a host that passed it on had it, in ISO 8601; null when none says that in a way that can be read */
  received: string | null
  pictureCount: number
  /** the names of the files that came with it and are no pictures */
  otherFiles: string[]
  /** made by a machine, or for many (RFC 3834, RFC 2919) */
  isAutomatic: boolean
  /** a header that a mail has once is there twice (RFC 5322 3.6): programs differ in which one they believe */
  hasDoubledHeader: boolean
  /** UTF-7, in which harmless bytes can be any text */
  hasRefusedCharset: boolean
}
