import { listPlanned } from '@/publication/files/planned/list-planned'
import type { AskCondition } from './condition'

/** What was planned for a moment that has come, and could not be published then. */
export const stuckPlans: AskCondition = async (viewer, { texts }) => {
  const stuck = (await listPlanned(viewer.id)).filter(({ problem }) => problem !== null)
  if (stuck.length === 0) return []
  const { condition, toPage } = texts.planned
  return [
    {
      key: 'stuck-plans',
      urgency: 'now',
      sentence: condition(stuck.length),
      href: '/schrijven/stukken',
      linkText: toPage,
    },
  ]
}
