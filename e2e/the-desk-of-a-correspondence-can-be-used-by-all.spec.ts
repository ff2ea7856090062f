import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { arrivals, letterChanges, type Member, writtenLetters } from '@/db/schema'
import { aDialogue, aRevision } from '@/db/testing/a-dialogue'
import { emptyContent } from '@/publication/correspondence/compositions/composition-content'
import { saveComposition } from '@/publication/correspondence/compositions/save-composition'
import { expect, test } from './support/fixtures'
import { askNuChecker, hasJava, listHtmlProblems, type ReadPage } from './support/judge-html'
import { findOrAddMember } from './support/people'
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

test('the desk is one column in the middle, with the way out beside the name, at every width', async ({
  page,
  signInAs,
}) => {
  const ada = await signInAs('Ada')
  const [proposal = ''] = await somePost(
    (await aDialogue({ by: [ada, await findOrAddMember('Ben')] })).id,
    ada,
  )
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    for (const address of ['/schrijven', '/schrijven/gegevens', '/schrijven/nieuw', proposal]) {
      await page.goto(address)
      const [name, out, heading] = await Promise.all(
        ['.desk-name', '.desk-head form', 'main h1'].map((part) => page.locator(part).first().boundingBox()),
      )
      if (!name || !out || !heading) throw new Error(`${address} has no head`)
      expect.soft(Math.abs(middle(name) - middle(out)), `${address} ${width}: out`).toBeLessThan(12)
      const colour = await page.locator('main h1').evaluate((it) => getComputedStyle(it).color)
      const ink = await page.locator('body').evaluate((it) => getComputedStyle(it).color)
      expect.soft(colour, `${address} ${width}: heading`).toBe(ink)
      if (address === '/schrijven/nieuw') {
        const text = await page.locator('.source').first().boundingBox()
        // What there is to choose stands below the text.
        expect
          .soft((await page.getByRole('group', { name: 'Rubrieken' }).boundingBox())?.y)
          .toBeGreaterThan(text?.y ?? 0)
        continue
      }
      const main = await page.locator('main').boundingBox()
      const sides = [main?.x ?? 0, width - (main?.x ?? 0) - (main?.width ?? 0)]
      expect.soft(Math.abs((sides[0] ?? 0) - (sides[1] ?? 0)), `${address} ${width}: middle`).toBeLessThan(20)
    }
  }
})

const middle = ({ y, height }: { y: number; height: number }) => y + height / 2

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
