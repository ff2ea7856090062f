import { cache } from 'react'
import type { SiteTexts } from '@/app/_server/site-texts'
import type { Viewer } from '@/app/_server/viewer'
import { listWaiting } from '@/publication/correspondence/waiting/list-waiting'
import { findProfile } from '@/publication/people/members/find-profile'
import { findOverdueMail } from '@/publication/readers/overdue/find-overdue-mail'
import { longMoment } from '@/texts/dates'
import type { Texts } from '@/texts/texts'
import { listConditions } from '../_conditions/list-conditions'
import type { Card } from './card'
import { conditionInWords } from './condition-in-words'
import { waitingInWords } from './waiting-in-words'

/**
 * Everything that waits for who is signed in, each once: what keeps the site from working now, the persons who wait with the
 * longest first, and what may wait. Asked once a request, by the page and by the numbers beside the places.
 */
export const listCards = cache(async (viewer: Viewer, site: SiteTexts): Promise<Card[]> => {
  const { texts, language } = site
  const [waiting, overdue, profile, conditions] = await Promise.all([
    listWaiting(viewer.id),
    findOverdueMail(viewer.id),
    findProfile(viewer.id, viewer.id),
    listConditions(viewer, site),
  ])
  const inWords = (urgency: string) =>
    conditions.filter((it) => it.urgency === urgency).map((it) => conditionInWords(it, texts))
  const since = overdue && longMoment(overdue.stoodStillSince, language)
  const words = texts.overdue
  return [
    ...inWords('now'),
    ...(since ? [overdueCard((overdue.isRestored ? words.restored : words.since)(since), texts)] : []),
    ...waiting.map((it) => waitingInWords(it, texts, language)),
    ...inWords('soon'),
    ...(profile?.name.trim() ? [] : [profileCard('no-name', texts.desk.lists.noNameYet, texts)]),
    ...(profile?.email ? [] : [profileCard('no-address', texts.desk.lists.noAddressYet, texts)]),
  ]
})

function overdueCard(sentence: string, texts: Texts): Card {
  const href = '/schrijven/uitbak#wachtende-post'
  return { ...conditionInWords({ key: 'overdue', urgency: 'now', sentence, href }, texts), kind: 'overdue' }
}

function profileCard(kind: 'no-name' | 'no-address', sentence: string, texts: Texts): Card {
  const href = '/schrijven/gegevens'
  const card = conditionInWords({ key: kind, urgency: 'soon', sentence, href }, texts)
  return { ...card, kind, todo: { href, words: texts.waiting.doing.fillIn } }
}
