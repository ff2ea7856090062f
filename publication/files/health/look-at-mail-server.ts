import { askMailServer } from '@/emails/ask-mail-server'
import { env } from '@/env'
import { log } from '@/log'
import { type Look, WORKS } from './finding'

/** Looks whether the mail server would take a mail of ours. A site without one writes files, which always works. */
export const lookAtMailServer: Look = async () => {
  const { smtpUrl } = env()
  if (!smtpUrl) return WORKS
  try {
    await askMailServer(smtpUrl)
    return WORKS
  } catch (error) {
    log.debug({ err: error }, 'the mail server takes no mail')
    return { state: 'fails', what: 'refuses mail' }
  }
}
