/** The site that the journeys visit, as e2e/start-site.ts told it to every worker through the environment. */
export type Site = {
  url: string
  dataDir: string
  databaseUrl: string
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
