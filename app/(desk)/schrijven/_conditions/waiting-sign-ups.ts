import { findWaitingSignUps } from '@/publication/readers/waiting/find-waiting-sign-ups'
import { longMoment } from '@/texts/dates'
import type { AskCondition } from './condition'

/** More sign-ups came in than are mailed in an hour. */
export const waitingSignUps: AskCondition = async (viewer, { texts, language }) => {
  const waiting = await findWaitingSignUps(viewer.id)
  if (!waiting) return []
  const { sentence, toPage } = texts.newsletter.waiting
  return [
    {
      key: 'sign-ups-waiting',
      urgency: 'soon',
      sentence: sentence(waiting.count, longMoment(waiting.since, language)),
      href: '/schrijven/abonnees',
      linkText: toPage,
    },
  ]
}
