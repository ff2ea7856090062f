import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type EmlMail, readEml } from '../read-eml'
import { outboxFolder } from '../write-to-outbox'

/** The mails that lie in the outbox of a test. */
export function outboxMails(): EmlMail[] {
  try {
    return readdirSync(outboxFolder()).map((name) => readEml(readFileSync(path.join(outboxFolder(), name))))
  } catch {
    return []
  }
}
