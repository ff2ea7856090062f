import { sharedWatch } from '@/publication/files/health/share-watch'
import { ruleFor } from '@/publication/people/permissions/permissions'
import type { AskCondition } from './condition'

/** Tells owners what is not in order with the disk, the database, the mail server, the jobs and the backups. */
export const askHealth: AskCondition = async ({ role }, { texts }) => {
  if (ruleFor(role, 'read health') === 'nobody') return []
  const found = Object.entries((await sharedWatch()?.settledFindings()) ?? {})
  return found.flatMap(([part, finding]) => {
    if (finding.state === 'works') return []
    const sentences: Record<string, Record<string, string>> = texts.health
    const sentence = sentences[part]?.[finding.what]
    const urgency = finding.state === 'fails' ? 'now' : 'soon'
    return sentence ? [{ key: `health-${part}`, urgency, sentence }] : []
  })
}
