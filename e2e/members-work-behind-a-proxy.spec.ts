import { type Browser, chromium } from '@playwright/test'
import { CAST } from '@/db/cast'
import { makeOwnerLink } from '@/publication/people/sessions/make-owner-link'
import { findFreePort, hasProxy, type Manner, type ProxyName, runProxy } from '@/serving/testing/run-proxy'
import { expect, test } from './support/fixtures'
import { type Forwarder, openForwarder } from './support/forwarder'
import { runSecondSite } from './support/run-second-site'

test.describe.configure({ mode: 'serial' })

const HOST = 'site.example'
const PROXIES: ProxyName[] = ['nginx', 'Caddy', 'Apache', 'HAProxy']
// With our own files they are tried in serving/behind-proxies.test.ts, without a browser.
const MANNERS: Manner[] = ['as it comes']

let forwarder: Forwarder
let sitePort: number
let browser: Browser
let stopSite: () => Promise<void>

test.beforeAll(async ({ theSite, launchOptions }) => {
  test.setTimeout(180_000)
  forwarder = await openForwarder()
  sitePort = await findFreePort()
  stopSite = await runSecondSite(theSite, sitePort, `https://${HOST}:${forwarder.port}`)
  const args = [...(launchOptions.args ?? []), `--host-resolver-rules=MAP ${HOST} 127.0.0.1`]
  browser = await chromium.launch({ ...launchOptions, args })
})

test.afterAll(async () => {
  await browser?.close()
  await stopSite?.()
  forwarder?.close()
})

for (const name of PROXIES) {
  for (const manner of MANNERS) {
    test(`a member signs in and saves behind ${name}, ${manner}`, async () => {
      const isThere = hasProxy(name)
      if (!isThere) console.log(`${name} is not installed, so nothing is tried behind it`)
      test.skip(!isThere, `${name} is not installed`)
      const place = { host: HOST, sitePort, http: await findFreePort(), https: await findFreePort() }
      const stopProxy = await runProxy(name, manner, place)
      forwarder.to(place.https)
      const context = await browser.newContext({
        baseURL: `https://${HOST}:${forwarder.port}`,
        ignoreHTTPSErrors: true,
      })
      try {
        const page = await context.newPage()
        await page.goto(new URL((await makeOwnerLink(CAST.Olga.email)).link).pathname)
        await page.getByRole('button', { name: 'Inloggen' }).click()
        await page.getByRole('button', { name: 'Nieuw essay' }).click()
        await page.getByLabel('Titel').fill(`Geschreven achter ${name}`)
        await page.getByRole('button', { name: 'Opslaan' }).click()
        await expect(page.getByText(/Opgeslagen als versie \d/)).toBeVisible()
        const [cookie] = (await context.cookies()).filter(({ name: of }) => of.startsWith('__Host-'))
        expect(cookie).toMatchObject({ secure: true, httpOnly: true, sameSite: 'Lax', path: '/' })
        const desk = await page.goto('/schrijven')
        expect(desk?.headers()).toMatchObject({
          'strict-transport-security': 'max-age=31536000',
          'permissions-policy': expect.stringContaining('camera=()'),
        })
        expect((await page.goto('/metrics'))?.status()).toBe(404)
      } finally {
        await context.close()
        await stopProxy()
      }
    })
  }
}
