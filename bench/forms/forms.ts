import path from 'node:path'
import { chromium } from '@playwright/test'
import { withTimeout } from '@/press/with-timeout'
import { findChromium } from '../../scripts/find-chromium.mjs'
import { aDeskSite } from './desk-site'
import { KINDS } from './kinds'
import { TRIES, tryOnce } from './tries'
import { type Walked, walk } from './walk'

/** As long as a text may be that is published. */
const LARGE = 249_000
const TRY_WITHIN_MS = 240_000

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
    const plan = TRIES.flatMap((it) => KINDS.map((kind) => ({ kind, it, length: 0 })))
    const large = TRIES.filter(({ name }) => ['network cut', 'closed at once'].includes(name)).flatMap((it) =>
      KINDS.map((kind) => ({ kind, it, length: LARGE })),
    )
    const all = [...plan, ...large]
      .filter(({ kind, it }) => `${kind.name}, ${it.name}`.includes(only))
      .slice(0, howMany)
    let lost = 0
    let faults = 0
    for (const [number, { kind, it, length }] of all.entries()) {
      const what = `${kind.name}, ${it.name}${length > 0 ? ', 249 kB' : ''}`
      const came = await withTimeout(
        tryOnce(site, kind, it, `Woord ${number}`, length),
        TRY_WITHIN_MS,
        what,
      ).catch((error) => ({ lost: [], faults: [`${error}`] }))
      lost += came.lost.length
      faults += came.faults.length
      if (came.lost.length + came.faults.length > 0)
        console.log(`${what}: lost ${came.lost.join(', ') || 'nothing'}; ${came.faults.join('; ')}`)
    }
    console.log(
      `${all.length} tries of ${KINDS.length} kinds of forms: ${lost} fields lost, ${faults} other faults.`,
    )
  } finally {
    await browser.close()
    await site.kill()
  }
}

function sayWalked({ pages, forms, touches, ...found }: Walked): void {
  console.log(`Walked ${pages} pages with ${forms} forms as four members; ${touches} fields touched.`)
  for (const [name, list] of Object.entries(found))
    console.log(`${name}: ${list.length}${list.map((it) => `\n  ${it}`).join('')}`)
}
