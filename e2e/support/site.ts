import type { MailDomain } from '@/publication/correspondence/arrivals/testing/name-server'

/** The site that the journeys visit, as e2e/support/start-site.ts told it to every worker through the environment. */
export type Site = {
  url: string
  dataDir: string
  databaseUrl: string
  /** where it receives mail, and the domains that it knows to sign theirs, by name */
  mail: { domain: string; port: number; senders: Record<Sender, MailDomain> }
  /** what the site and its database say, for whoever looks into a failure */
  log: string
}

/** Of Ada and the others of the cast, of somebody they write with, and of somebody who means no good. */
export const SENDERS = ['voorbeeld.example', 'rood.example', 'vals.example'] as const
export type Sender = (typeof SENDERS)[number]

const NAME = 'SAMENSPRAAK_JOURNEYS'

export function tellWorkers(site: Site): void {
  process.env[NAME] = JSON.stringify(site)
}

export function site(): Site {
  const told = process.env[NAME]
  if (!told) throw new Error('There is no site: journeys are run by `npm test` or `npm run journeys`')
  return JSON.parse(told) as Site
}
