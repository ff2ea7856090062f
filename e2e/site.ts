/** The site that the journeys visit, as e2e/start-site.ts told it to every worker through the environment. */
export type Site = {
  url: string
  dataDir: string
  databaseUrl: string
  /** where it receives mail, and the port of loopback on which it asks who its senders are; a journey answers there */
  mail: { domain: string; port: number; namesPort: number }
  /** what the site and its database say, for whoever looks into a failure */
  log: string
}

const NAME = 'SAMENSPRAAK_JOURNEYS'

export function tellWorkers(site: Site): void {
  process.env[NAME] = JSON.stringify(site)
}

export function site(): Site {
  const told = process.env[NAME]
  if (!told) throw new Error('There is no site: journeys are run by `npm test` or `npm run journeys`')
  return JSON.parse(told) as Site
}
