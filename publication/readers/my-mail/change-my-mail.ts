import type { Change } from './change-form'
import type { ChangedList } from './change-their-list'
import { chooseMyPace } from './choose-my-pace'
import { leaveEverything, leaveMyList } from './leave-my-list'
import { pauseMyList, resumeMyList } from './pause-my-list'

/** Does what the holder of a token asked for on their page. Twice, it has happened. */
export function changeMyMail(asked: Change, now = new Date()): Promise<ChangedList> {
  if (asked.what === 'leave-everything') return leaveEverything(asked.token, now)
  const { token, subscriptionId } = asked
  if (asked.what === 'leave') return leaveMyList(token, subscriptionId, now)
  if (asked.what === 'pause') return pauseMyList(token, subscriptionId, asked, now)
  if (asked.what === 'resume') return resumeMyList(token, subscriptionId)
  return chooseMyPace(token, subscriptionId, asked.pace, now)
}
