import { countGivenUp } from '@/publication/readers/mail-server/count-given-up'
import { findMailPause } from '@/publication/readers/mail-server/find-mail-pause'
import { longMoment } from '@/texts/dates'
import type { AskCondition } from './condition'

/** All mail waits, or some was given up. */
export const mailServer: AskCondition = async (viewer, { texts, language }) => {
  const words = texts.mailServer
  const [pause, gaveUp] = await Promise.all([findMailPause(viewer.id), countGivenUp(viewer.id)])
  return [
    ...(pause
      ? [
          {
            key: 'mail-paused',
            urgency: 'now' as const,
            sentence: words.paused[pause.pausedFor ?? 'refusals'](longMoment(pause.pausedAt, language)),
            href: '/schrijven/uitbak#post-wacht',
            linkText: words.toPage,
          },
        ]
      : []),
    ...(gaveUp > 0
      ? [
          {
            key: 'mail-failed',
            urgency: 'soon' as const,
            sentence: words.failedCondition(gaveUp),
            href: '/schrijven/uitbak#niet-aangenomen',
            linkText: words.toFailed,
          },
        ]
      : []),
  ]
}
