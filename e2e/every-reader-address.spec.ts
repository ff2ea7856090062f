import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures'
import { listPages, pickOfEachKind } from './support/list-addresses'
import { overflowOf, problemsOf } from './support/problems-of'
import { watchPage } from './support/watch-page'

/** The same on every page of a kind, and slow to judge: of each kind one page is looked at in every colour. */
const COLOURS = 'color-contrast'
/** So that the tests are spread over the workers. */
const PARTS = [0, 1, 2, 3]
const PHONE = { width: 320, height: 640 }
const DESK = { width: 1280, height: 800 }
const NO_COLOURS = { rules: { [COLOURS]: { enabled: false } } }
const ONLY_COLOURS = { runOnly: [COLOURS] }
/** By night only the colours differ, and what else holds by day on a phone was seen of every page. */
const VIEWS = [
  { colorScheme: 'light', size: PHONE, rules: ONLY_COLOURS },
  { colorScheme: 'dark', size: PHONE, rules: ONLY_COLOURS },
  { colorScheme: 'light', size: DESK, rules: {} },
  { colorScheme: 'dark', size: DESK, rules: ONLY_COLOURS },
] as const

// A trace is made by scripts in the page, and here none may be there but the page's own.
test.use({ trace: 'off', screenshot: 'off' })
test.describe.configure({ mode: 'parallel', timeout: 300_000 })

for (const part of PARTS) {
  test(`every page is quiet, fits a phone and can be used by all, part ${part + 1}`, async ({
    page,
    theSite,
  }) => {
    const trace = await watchPage(page, theSite.url)
    for (const address of ofPart(part, await listPages(page.request))) {
      await test.step(address, async () => {
        await page.setViewportSize(PHONE)
        const answer = await page.goto(address, { waitUntil: 'load' })
        const refused = answer?.ok() ? [] : [expect.stringContaining(`status of ${answer?.status()}`)]
        expect.soft(trace, address).toEqual({ scripts: [], elsewhere: [], complaints: refused })
        expect.soft(await page.context().cookies(), address).toEqual([])
        expect.soft(await overflowOf(page), `${address} is as wide as the phone`).toBe(0)
        expect.soft(await storedBy(page), address).toEqual([])
        expect.soft(await problemsOf(page, NO_COLOURS), address).toEqual([])
        Object.assign(trace, { scripts: [], elsewhere: [], complaints: [] })
      })
    }
  })

  test(`each kind of page can be used by all, by day and by night, small and wide, part ${part + 1}`, async ({
    page,
  }) => {
    const kinds = await pickOfEachKind(page.request, await listPages(page.request))
    for (const address of ofPart(part, kinds)) {
      await page.goto(address)
      for (const { colorScheme, size, rules } of VIEWS) {
        await test.step(`${address}, ${colorScheme}, ${size.width} px`, async () => {
          await page.emulateMedia({ colorScheme })
          await page.setViewportSize(size)
          expect.soft(await overflowOf(page), `${address} fits ${size.width} px`).toBe(0)
          expect
            .soft(await problemsOf(page, rules), `${address}, ${colorScheme}, ${size.width} px`)
            .toEqual([])
        })
      }
    }
  })
}

test('the walk sees a page that is not as it should be', async ({ page, theSite }) => {
  const trace = await watchPage(page, theSite.url)
  await page.route('**/slecht', (route) => route.fulfill({ contentType: 'text/html', body: BAD_PAGE }))
  await page.route('http://elders.example/**', (route) => route.abort())
  await page.setViewportSize(PHONE)
  await page.goto('/slecht')
  expect(trace.scripts).toEqual([`${theSite.url}/slecht`])
  expect(trace.elsewhere).toEqual(['http://elders.example/pixel.gif'])
  expect(trace.complaints.join()).toContain('een klacht')
  expect(await page.context().cookies()).toHaveLength(1)
  expect(await overflowOf(page)).toBeGreaterThan(0)
  expect(await storedBy(page)).toEqual(['spoor'])
  expect((await problemsOf(page)).join()).toContain('image-alt')
})

const BAD_PAGE = `<!doctype html><html lang="nl"><title>Slecht</title>
  <script>document.cookie = 'spoor=1'; localStorage.spoor = 1; console.error('een klacht')</script>
  <main style="width: 900px"><h1>Slecht</h1><img src="http://elders.example/pixel.gif"></main></html>`

const ofPart = <T>(part: number, all: T[]) => all.filter((_, index) => index % PARTS.length === part)

function storedBy(page: Page): Promise<string[]> {
  return page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])
}
