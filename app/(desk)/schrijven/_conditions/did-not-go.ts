import { listThatDidNotGo } from '@/publication/readers/mailings/list-that-did-not-go'
import { longMoment } from '@/texts/dates'
import type { AskCondition } from './condition'

/** An issue, or new pieces, could not go at their moment: nobody was mailed, and somebody has to look why. */
export const didNotGo: AskCondition = async (viewer, { texts, language }) => {
  const late = await listThatDidNotGo(viewer.id)
  return late.map(({ address, subject, startsAt }) => ({
    key: `did-not-go-${address}`,
    urgency: 'now' as const,
    sentence: texts.mailings.couldNotGo(subject, longMoment(startsAt, language)),
    href: `/schrijven/nieuwsbrief/${address}/onderweg`,
    linkText: texts.mailings.lookWhy,
  }))
}
