import { askMailServer } from '@/emails/ask-mail-server'
import { speaksInTheClear } from '@/emails/speaks-in-the-clear'
import { env } from '@/env'
import { log } from '@/log'
import { type Look, WORKS } from './finding'

let hasWarned = false

/**
 * Looks whether the mail server would take a mail of ours. One that takes it unencrypted, and is not on this machine, is a
 * warning. A site without one writes files, which always works.
 */
export const lookAtMailServer: Look = async () => {
  const { smtpUrl } = env()
  if (!smtpUrl) return WORKS
  try {
    await askMailServer(smtpUrl)
    if (!(await speaksInTheClear(smtpUrl))) return WORKS
    if (!hasWarned) log.warn('mail goes to its server without encryption: it offers no STARTTLS')
    hasWarned = true
    return { state: 'warns', what: 'is not encrypted' }
  } catch (error) {
    log.debug({ err: error }, 'the mail server takes no mail')
    return { state: 'fails', what: 'refuses mail' }
  }
}
