import { randomUUID } from 'node:crypto'
import type { Locator, Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { arrivals, letterChanges, type Member, writtenLetters } from '@/db/schema'
import { aDialogue, aRevision } from '@/db/testing/a-dialogue'
import { emptyContent } from '@/publication/correspondence/compositions/composition-content'
import { saveComposition } from '@/publication/correspondence/compositions/save-composition'
import { expect, test } from './support/fixtures'
import { askNuChecker, hasJava, listHtmlProblems, type ReadPage } from './support/judge-html'
import { findOrAddMember, signIn } from './support/people'
import { overflowOf, problemsOf } from './support/problems-of'

test.describe.configure({ timeout: 300_000 })

const PHONE = { width: 320, height: 640 }
const DESK = { width: 1280, height: 800 }
/** No line of a phone has room for it. */
const LONG_WORD = 'briefwisselingsverantwoordelijkheid'.repeat(3)

test('every page of a correspondence at the desk fits a phone, can be used by all and is valid HTML', async ({
  page,
  signInAs,
}, testInfo) => {
  const ada = await signInAs('Ada')
  const read: ReadPage[] = []
  for (const address of await aDeskFull(ada)) {
    await test.step(address, async () => {
      const answer = await page.request.get(address)
      expect(answer.status(), address).toBe(200)
      // A form that works without script before its script is there has an empty address, by React.
      read.push({ address, html: (await answer.text()).replaceAll(' action=""', '') })
      await look(page, address)
    })
  }
  for (const one of read) expect.soft(await listHtmlProblems(one), one.address).toEqual([])
  if (hasJava) expect(await askNuChecker(read, testInfo)).toEqual([])
})

test('the places of the desk stand beside the page, and under the thumb where there is no room', async ({
  page,
  signInAs,
}) => {
  const ada = await signInAs('Ada')
  const [proposal = ''] = await somePost(
    (await aDialogue({ by: [ada, await findOrAddMember('Ben')] })).id,
    ada,
  )
  const places = page.getByRole('navigation', { name: 'Schrijftafel' })
  for (const width of [320, 768, 840, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    // A room, as that of a mail, has on a phone its text and its bar alone.
    for (const address of ['/schrijven', '/schrijven/gegevens', '/schrijven/concepten', '/schrijven/post']) {
      await page.goto(address)
      const at = `${address} ${width}`
      const [nav, main] = await Promise.all([boxOf(places), boxOf(page.locator('main h1'))])
      const links = await places.getByRole('link').all()
      const boxes = await Promise.all(links.map(boxOf))
      if (width < 840) {
        expect.soft(links.length, at).toBe(5)
        expect.soft(nav.y + nav.height, at).toBeGreaterThanOrEqual(799)
        for (const it of boxes) expect.soft(Math.min(it.width, it.height), at).toBeGreaterThanOrEqual(44)
        expect.soft(Math.max(...boxes.map((it) => it.x + it.width)), at).toBeLessThanOrEqual(width)
      } else {
        expect.soft(links.length, at).toBe(3)
        expect
          .soft(
            boxes.every((it) => it.x + it.width < main.x),
            at,
          )
          .toBe(true)
        const out = await boxOf(page.getByRole('button', { name: 'Uitloggen' }))
        expect.soft(out.y, at).toBeGreaterThan(700)
      }
    }
  }
  const now = places.locator('[aria-current]').filter({ visible: true })
  for (const [address, place, kind] of [
    ['/schrijven', /^Vandaag/, 'page'],
    ['/schrijven/concepten', /^Stukken/, 'page'],
    ['/schrijven/nieuw', /^Stukken/, 'true'],
    [proposal, /^Brieven/, 'true'],
  ] as const) {
    await page.goto(address)
    await expect(now).toHaveText(place)
    await expect(now).toHaveAttribute('aria-current', kind)
  }
})

test('on a phone without script "Meer" leads to all places and the way out', async ({
  browser,
  baseURL,
  theSite,
}) => {
  const phone = await browser.newContext({
    javaScriptEnabled: false,
    viewport: PHONE,
    baseURL: baseURL ?? '',
  })
  await signIn(phone, theSite.url, 'Olga')
  const plain = await phone.newPage()
  await plain.goto('/schrijven')
  await plain.getByRole('link', { name: /^Meer/ }).click()
  for (const place of ['Alle stukken', 'Lezers', 'Mensen', 'Niet-verstuurde post'])
    await expect(plain.getByRole('main').getByRole('link', { name: place })).toBeVisible()
  await plain.getByRole('button', { name: 'Uitloggen' }).click()
  await expect(plain.getByText('Je bent uitgelogd.')).toBeVisible()
  await phone.close()
})

async function boxOf(part: Locator) {
  const box = await part.first().boundingBox()
  if (!box) throw new Error('It is not on the page')
  return box
}

/** By day on a phone with all rules, and by night on a desk, where only the colours differ. */
async function look(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(PHONE)
  await page.goto(address)
  await page.waitForLoadState('load')
  expect.soft(await overflowOf(page), `${address} fits a phone`).toBe(0)
  expect.soft(await problemsOf(page), address).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize(DESK)
  expect.soft(await overflowOf(page), `${address} fits a desk`).toBe(0)
  const colours = await problemsOf(page, { runOnly: ['color-contrast'] })
  expect.soft(colours, `${address} by night`).toEqual([])
}

/** Everything that can be there in one dialogue of Ada and Ben, and the addresses where it stands. */
async function aDeskFull(ada: Member): Promise<string[]> {
  const ben = await findOrAddMember('Ben')
  const table = '| een | twee |\n| --- | --- |\n| onafbreekbaarwoord | onafbreekbaarwoordenboek |'
  const { id, letterIds } = await aDialogue({
    by: [ada, ben],
    letters: [
      { from: ada, subject: LONG_WORD, body: `Beste Ben,\n\n:::onder-ons\n${LONG_WORD}\n:::\n\n${table}` },
      {
        from: ben,
        body: `Beste Ada,\n\n## Een kop\n\nBel 06-12345678.\n\n${'Een lange brief. '.repeat(900)}`,
      },
    ],
  })
  const [first = '', second = ''] = letterIds
  await aRevision(first, `Beste Ben,\n\nKorter, en ${LONG_WORD}.\n\n${table}`)
  await saveComposition(ada.id, id, 0, { ...emptyContent(letterIds), title: `Over ${LONG_WORD}` })
  const change = { letterId: first, basedOn: 2, body: 'Anders.', note: LONG_WORD, proposedBy: ben.id }
  const changeId = randomUUID()
  await db()
    .insert(letterChanges)
    .values({ id: changeId, ...change })
  // Only of a letter that came as a mail there is a date to correct.
  await db()
    .insert(arrivals)
    .values({
      dialogueId: id,
      memberId: ada.id,
      letterId: first,
      via: 'upload',
      raw: Buffer.from(''),
      state: 'confirmed',
    })
  await db().update(writtenLetters).set({ datedBy: 'exchange' }).where(eq(writtenLetters.id, first))
  const dialogue = `/schrijven/dialogen/${id}`
  return [
    '/schrijven/dialogen',
    '/schrijven/dialogen/nieuw',
    dialogue,
    `${dialogue}/correspondenten`,
    `${dialogue}/schrijven`,
    `${dialogue}/brieven/${first}`,
    `${dialogue}/brieven/${second}`,
    `${dialogue}/brieven/${first}/versies`,
    `${dialogue}/brieven/${first}/datum`,
    `${dialogue}/wijzigingen/${changeId}`,
    `${dialogue}/samenstelling`,
    `${dialogue}/samenstelling/drukproef`,
    `${dialogue}/uitwisseling`,
    '/schrijven/post',
    ...(await somePost(id, ada)),
  ]
}

/** A proposal with pictures, and a mail that is held. */
async function somePost(dialogueId: string, { id: memberId }: Member): Promise<string[]> {
  const mail = { dialogueId, memberId, via: 'smtp' as const, raw: Buffer.from('') }
  const body = `Beste Ben,\n\n${LONG_WORD}`
  const kept = await db()
    .insert(arrivals)
    .values([
      {
        ...mail,
        state: 'proposed',
        subject: LONG_WORD,
        body,
        quoted: '> Dag',
        signature: 'A',
        pictureCount: 2,
        otherFiles: [`${LONG_WORD}.pdf`, ''],
      },
      { ...mail, state: 'held', heldFor: 'automatic', body },
    ])
    .returning({ id: arrivals.id })
  return kept.map((it) => `/schrijven/post/${it.id}`)
}
