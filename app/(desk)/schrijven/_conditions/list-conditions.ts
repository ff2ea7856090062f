import type { SiteTexts } from '@/app/_server/site-texts'
import type { Viewer } from '@/app/_server/viewer'
import { askDatabasePast } from './ask-database-past'
import { askHealth } from './ask-health'
import type { AskCondition, Condition } from './condition'
import { didNotGo } from './did-not-go'
import { mailNotSetUp } from './mail-not-set-up'
import { mailServer } from './mail-server'
import { postmasterMail } from './postmaster-mail'
import { refusingSites } from './refusing-sites'
import { stuckPlans } from './stuck-plans'
import { waitingSignIns } from './waiting-sign-ins'
import { waitingSignUps } from './waiting-sign-ups'

const ASKED: AskCondition[] = [
  waitingSignUps,
  waitingSignIns,
  mailServer,
  refusingSites,
  didNotGo,
  mailNotSetUp,
  postmasterMail,
  stuckPlans,
  askDatabasePast,
  askHealth,
]

/** What is not in order, as far as this member may know of it. A part that cannot be asked keeps the others from nothing. */
export async function listConditions(viewer: Viewer, site: SiteTexts): Promise<Condition[]> {
  const answers = await Promise.allSettled(ASKED.map((ask) => ask(viewer, site)))
  return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
}
