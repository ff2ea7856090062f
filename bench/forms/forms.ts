import path from 'node:path'
import { chromium } from '@playwright/test'
import { withTimeout } from '@/press/with-timeout'
import { findChromium } from '../../scripts/find-chromium.mjs'
import { aDeskSite } from './desk-site'
import { createGroup } from './group'
import { KINDS } from './kinds'
import { type Planned, TRIES, tryOnce } from './tries'
import { type Walked, walk } from './walk'

/** As long as a text may be that is published. */
const LARGE = 249_000
const TRY_WITHIN_MS = 240_000
const AT_ONCE = 7

/**
 * Every form of the desk, with the network cut, signed out, in two tabs, the server killed and the page closed, with script
 * and without: what was typed and chosen is there afterwards, and only what was touched is called unsaved.
 */
export async function forms(
  folder: string,
  port: number,
  databaseUrl: string,
  howMany: number,
  only: string,
) {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ executablePath: findChromium()?.path ?? '', args })
  const settings = { DATABASE_URL: databaseUrl, SITE_URL: '', LOG_LEVEL: 'info' }
  const site = await aDeskSite(browser, {
    port,
    dataDir: folder,
    log: path.join(folder, 'site.log'),
    settings,
  })
  Object.assign(process.env, { SITE_URL: site.url, DATA_DIR: folder })
  try {
    if (only === '') sayWalked(await walk(site))
    const all = planned()
      .filter((it) => nameOf(it).includes(only))
      .slice(0, howMany)
    let lost = 0
    let faults = 0
    // In groups: a kill is of all that were pressed then.
    for (let from = 0; from < all.length; from += AT_ONCE) {
      const group = createGroup(Math.min(AT_ONCE, all.length - from))
      const tries = all.slice(from, from + AT_ONCE).map(async (it) => {
        const came = await withTimeout(tryOnce(site, group, it), TRY_WITHIN_MS, nameOf(it)).catch(
          (error) => ({
            lost: [],
            faults: [`${error}`],
          }),
        )
        lost += came.lost.length
        faults += came.faults.length
        if (came.lost.length + came.faults.length > 0)
          console.log(`${nameOf(it)}: lost ${came.lost.join(', ') || 'nothing'}; ${came.faults.join('; ')}`)
      })
      await Promise.all(tries)
    }
    console.log(
      `${all.length} tries of ${KINDS.length} kinds of forms: ${lost} fields lost, ${faults} other faults.`,
    )
  } finally {
    await browser.close()
    await site.kill()
  }
}

/** Each way with each kind, and the two in which a page itself must hold what was typed with texts that are long. */
function planned(): Planned[] {
  const once = TRIES.flatMap((way) => KINDS.map((kind) => ({ kind, way, length: 0 })))
  const long = TRIES.filter(({ name }) => name === 'network cut' || name === 'closed at once')
  const large = long.flatMap((way) => KINDS.map((kind) => ({ kind, way, length: kind.longest ?? LARGE })))
  return [...once, ...large].map((it, number) => ({ ...it, mark: `Woord ${number}` }))
}

const nameOf = ({ kind, way, length }: Planned) => `${kind.name}, ${way.name}${length > 0 ? ', long' : ''}`

function sayWalked({ pages, forms, touches, ...found }: Walked): void {
  console.log(`Walked ${pages} pages with ${forms} forms as four members; ${touches} fields touched.`)
  for (const [name, list] of Object.entries(found))
    console.log(`${name}: ${list.length}${list.map((it) => `\n  ${it}`).join('')}`)
}
