import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { arrivals, letterRevisions } from '@/db/schema'
import { aProposalTo } from './support/a-proposal-to'
import { answerOn } from './support/answer-on'
import { expect, test } from './support/fixtures'
import { boxOf, inDrawer, MAILED, openPreview, selectIn, whatBenWrote } from './support/in-a-letter-room'
import { overflowOf } from './support/problems-of'

const SHEET = { name: 'Brief' } as const

test('a mail that waits is confirmed in the same room: beside the letter it answers, without marks, and untouched to the letter', async ({
  page,
  signInAs,
}) => {
  const olga = await signInAs('Olga')
  const { id } = await whatBenWrote(olga)
  const [asItCame, changed] = [
    await aProposalTo(olga, { dialogueId: id, body: MAILED }),
    await aProposalTo(olga, { dialogueId: id, body: MAILED }),
  ]
  await page.goto(`/schrijven/post/${asItCame}`)
  const sheet = page.getByRole('textbox', SHEET)
  await expect(page.locator('.cm-content')).toBeVisible()
  await inDrawer(page, () => page.getByRole('button', { name: 'Opgemaakt' }).click(), 'Bij de mail')
  await expect(sheet.getByRole('group', { name: /^Onder ons/ })).toBeVisible()
  await expect(sheet).not.toContainText(':::')
  // There and back: how it is shown changes nothing of it, and nothing is said of what is not saved.
  await inDrawer(page, () => page.getByRole('button', { name: 'Eenvoudig tekstveld' }).click(), 'Bij de mail')
  await expect(page.locator('textarea[name="passage"]')).toHaveCount(3)
  await expect(page.getByText('Onder ons: alleen Olga en Ben').filter({ visible: true })).toHaveCount(1)
  await expect(page.locator('.save-state')).toHaveText('')
  await inDrawer(page, () => page.getByRole('button', { name: 'Opgemaakt' }).click(), 'Bij de mail')
  await page.getByRole('button', { name: 'Bevestigen' }).click()
  await expect(page.getByText('Dit is een brief geworden.')).toBeVisible()
  expect(await bodyOf(asItCame)).toBe(MAILED)

  await page.goto(`/schrijven/post/${changed}`)
  await expect(page.locator('.cm-content')).toBeVisible()
  const earlier = page.getByRole('region', { name: 'Eerdere brieven' })
  const [theirs, mine] = await Promise.all([boxOf(earlier), boxOf(sheet)])
  expect(theirs.x + theirs.width).toBeLessThan(mine.x)
  await selectIn(earlier, 'Het getal is zeven.')
  await page.getByRole('button', { name: 'Citeren', exact: true }).click()
  await expect(sheet.getByRole('group', { name: /^Onder ons/ })).toHaveCount(2)
  await expect(page.locator('.save-state')).toHaveText('Alleen op dit apparaat')
  const preview = await openPreview(page)
  await expect(preview.getByRole('note', { name: /^Onder ons/ }).last()).toContainText('Het getal is zeven.')
  await page.getByRole('button', { name: 'Bevestigen' }).click()
  await expect(page.getByText('Dit is een brief geworden.')).toBeVisible()
  expect(await bodyOf(changed)).toMatch(
    /:::onder-ons\n> Het getal is zeven\.\n> \[brief \d\]\(#brief-\d\)\n:::/,
  )
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true })

  test('the mail comes first, what came with it is one jump away, and it is laid aside from the drawer', async ({
    page,
    signInAsNamesakeOf,
  }) => {
    const olga = await signInAsNamesakeOf('Olga')
    const { id } = await whatBenWrote(olga)
    const mail = await aProposalTo(olga, { dialogueId: id, body: MAILED, pictureCount: 2 })
    await page.goto(`/schrijven/post/${mail}`)
    // The editor takes the place of the field, and another height.
    await expect(page.locator('.cm-content')).toBeVisible()
    // A letter of sixty paragraphs stands above it, and is one line.
    expect((await boxOf(page.getByLabel('Onderwerp'))).y).toBeLessThan(500)
    await expect(page.getByText('Alinea 30 van een lange brief.')).toBeHidden()
    const pictures = page.getByText('Bij deze mail zaten 2 beelden.')
    await expect(pictures).not.toBeInViewport()
    await page.getByRole('link', { name: '2 beelden kwamen erbij' }).click()
    await expect(pictures).toBeInViewport()
    await page.getByRole('link', { name: 'Bij de mail' }).filter({ visible: true }).click()
    const drawer = page.getByRole('complementary', { name: 'Bij de mail' })
    await drawer.getByRole('link', { name: '2 beelden kwamen erbij' }).click()
    await expect(page.getByRole('heading', { name: 'Bij de mail' })).toBeHidden()
    await expect(pictures).toBeInViewport()
    expect(await overflowOf(page)).toBe(0)
    // By keyboard.
    await page.getByRole('link', { name: 'Bij de mail' }).filter({ visible: true }).press('Enter')
    await expect(page.getByRole('heading', { name: 'Bij de mail' })).toBeFocused()
    await drawer.getByRole('button', { name: 'Wegleggen' }).press('Enter')
    await expect(page).toHaveURL(/\/schrijven\/post$/)
    expect((await db().select().from(arrivals).where(eq(arrivals.id, mail)))[0]?.state).toBe('discarded')
  })
})

test('by keyboard one comes to the letters beside the mail before the mail, as they stand', async ({
  page,
  signInAs,
}) => {
  const olga = await signInAs('Olga')
  const { id } = await whatBenWrote(olga)
  await page.goto(`/schrijven/post/${await aProposalTo(olga, { dialogueId: id, body: MAILED })}`)
  await expect(page.locator('.cm-content')).toBeVisible()
  await page.getByRole('button', { name: 'Bevestigen' }).focus()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('region', { name: 'Eerdere brieven' })).toBeFocused()
  const [theirs, mine] = [page.getByRole('region', { name: 'Eerdere brieven' }), page.locator('.sheet')]
  expect((await boxOf(theirs)).x).toBeLessThan((await boxOf(mine)).x)
  const isBefore = await theirs.evaluate((it) => {
    const sheet = document.querySelector('.sheet')
    return sheet !== null && (it.compareDocumentPosition(sheet) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
  })
  expect(isBefore).toBe(true)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a mail is shown without marks, gets room for more that is private, and is confirmed as typed', async ({
    page,
    signInAs,
  }) => {
    const olga = await signInAs('Olga')
    const { id } = await whatBenWrote(olga)
    const mail = await aProposalTo(olga, { dialogueId: id, body: MAILED })
    await page.goto(`/schrijven/post/${mail}`)
    const stretches = page.locator('textarea[name="passage"]')
    await expect(stretches).toHaveCount(3)
    await expect(page.locator('.sheet')).not.toContainText(':::')
    await page
      .getByRole('button', { name: 'Voeg hieronder een stuk toe dat onder ons blijft' })
      .last()
      .click()
    await expect(answerOn(page)).toContainText('Er is nog niets bevestigd')
    await stretches.nth(3).fill('Ook dit niet.')
    await page.getByRole('button', { name: 'Bevestigen' }).click()
    await expect(page.getByText('Dit is een brief geworden.')).toBeVisible()
    expect(await bodyOf(mail)).toBe(`${MAILED}\n:::onder-ons\nOok dit niet.\n:::`)
  })
})

/** Of the letter that this mail became. */
async function bodyOf(arrivalId: string): Promise<string | undefined> {
  const [found] = await db()
    .select({ body: letterRevisions.body })
    .from(letterRevisions)
    .innerJoin(arrivals, eq(arrivals.letterId, letterRevisions.letterId))
    .where(eq(arrivals.id, arrivalId))
  return found?.body
}
