import type { APIRequestContext } from '@playwright/test'

/** What the site said at an address: where it led, its headers and its body, as one text. */
export type Visit = { address: string; status: number; said: string }

/** As many as the site answers side by side without one waiting long. */
const AT_ONCE = 6
/** Nothing to read in, or the same for everybody since it was built. */
const NO_TEXT = /^\/(media|_next)\/|\.(png|ico|svg|webp|jpg|woff2?)(\?|$)/

/**
 * Reads these addresses, every address of this site that is written in what they say (a link, a feed, a form, the data
 * of a script), and so on until there is nothing new. Signed in as who `request` is; follows no redirects unread.
 */
export async function crawl(
  request: APIRequestContext,
  site: string,
  from: Iterable<string>,
): Promise<Visit[]> {
  const visits = new Map<string, Visit>()
  let next = new Set(from)
  while (next.size > 0) {
    const round = await visitAll(request, next)
    for (const visit of round) visits.set(visit.address, visit)
    const found = round.flatMap(({ said }) => addressesIn(said, site))
    next = new Set(found.filter((address) => !visits.has(address)))
  }
  return [...visits.values()]
}

/** Reads these addresses and no others. */
export async function visitAll(
  request: APIRequestContext,
  addresses: Iterable<string>,
  headers?: Record<string, string>,
): Promise<Visit[]> {
  const visits: Visit[] = []
  // All take from one list, each the next when it is done with the last.
  const left = [...addresses].values()
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const address of left) visits.push(await visit(request, address, headers))
    }),
  )
  return visits
}

async function visit(
  request: APIRequestContext,
  address: string,
  headers: Record<string, string> = {},
): Promise<Visit> {
  const answer = await request.get(address, { maxRedirects: 0, headers })
  return {
    address,
    status: answer.status(),
    said: `${JSON.stringify(answer.headers())}\n${await answer.text()}`,
  }
}

/** Every path of this site in a text, with its query. */
function addressesIn(text: string, site: string): string[] {
  const whole = text.replaceAll(site, '"').replaceAll('&amp;', '&').replaceAll('\\u0026', '&')
  return [...whole.matchAll(/["'](\/[\w%.-][^\s"'<>\\#]*)/g)]
    .map(([, address = '']) => address)
    .filter((address) => !NO_TEXT.test(address))
}

/** Where any of these words stands, whatever the capitals: "word at address". */
export function listPlaces(words: string[], texts: Pick<Visit, 'address' | 'said'>[]): string[] {
  return texts.flatMap(({ address, said }) => {
    const lower = said.toLowerCase()
    return words.filter((word) => lower.includes(word.toLowerCase())).map((word) => `${word} at ${address}`)
  })
}
