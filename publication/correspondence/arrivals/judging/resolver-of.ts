import { promises as dns } from 'node:dns'

/** What the judge of mails asks: a name and a kind of record. */
type Ask = (name: string, kind: string) => Promise<string[][] | string[]>

/** Two tries of two seconds for each question: a mail waits for many. */
const PATIENCE = { timeout: 2_000, tries: 2 }

/** Asks these name servers, or those of the system. Rejects as `dns.resolve` does. */
export function resolverOf(servers: string[] | null): Ask {
  const resolver = new dns.Resolver(PATIENCE)
  if (servers) resolver.setServers(servers)
  return async (name, kind) => (await resolver.resolve(name, kind)) as string[][] | string[]
}
