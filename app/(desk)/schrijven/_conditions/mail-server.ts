import { findMailPause } from '@/publication/readers/mail-server/find-mail-pause'
import { listFailedMails } from '@/publication/readers/mail-server/list-failed-mails'
import { longMoment } from '@/texts/dates'
import type { AskCondition } from './condition'

/** All mail waits, or some was given up. */
export const mailServer: AskCondition = async (viewer, { texts, language }) => {
  const words = texts.mailServer
  const [pause, failed] = await Promise.all([findMailPause(viewer.id), listFailedMails(viewer.id)])
  const gaveUp = failed.filter(({ state }) => state === 'given up').length
  const link = { linkText: words.toPage }
  return [
    ...(pause
      ? [
          {
            key: 'mail-paused',
            sentence: words.paused[pause.pausedFor ?? 'refusals'](longMoment(pause.pausedAt, language)),
            href: '/schrijven/uitbak#post-wacht',
            ...link,
          },
        ]
      : []),
    ...(gaveUp > 0
      ? [
          {
            key: 'mail-failed',
            sentence: words.failedCondition(gaveUp),
            href: '/schrijven/uitbak#niet-aangenomen',
            ...link,
          },
        ]
      : []),
  ]
}
