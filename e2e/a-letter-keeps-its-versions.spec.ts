import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { aDialogue } from '@/db/testing/a-dialogue'
import { saveLetter } from '@/publication/correspondence/letters/save-letter'
import { answerOn } from './support/answer-on'
import { expect, test } from './support/fixtures'
import { findOrAddMember } from './support/people'
import { overflowOf, problemsOf } from './support/problems-of'

const SHEET = { name: 'Brief' } as const

/** A letter of Olga to Ben with two versions, in a dialogue of its own. */
async function aLetterOf(olga: Awaited<ReturnType<typeof findOrAddMember>>) {
  const ben = await findOrAddMember('Ben')
  const { id } = await aDialogue({ theme: 'Over bewaren', by: [olga, ben] })
  const letterId = randomUUID()
  for (const [basedOn, kind] of ['lang', 'kort'].entries())
    await saveLetter(
      olga.id,
      { dialogueId: id, letterId, basedOn },
      { subject: '', toMemberId: null, body: `Beste Ben,\n\nEen brief is een ${kind} begin.` },
    )
  const room = `/schrijven/dialogen/${id}/schrijven`
  return { id, room, path: `/schrijven/dialogen/${id}/brieven/${letterId}` }
}

/** Opens what stands beside a letter, to go to another page from there. */
async function openDrawer(page: Page): Promise<void> {
  await expect(page.locator('.cm-content')).toBeVisible()
  await page.getByRole('link', { name: 'Bij de brief' }).filter({ visible: true }).click()
}

test('of a letter that was not sent an earlier version is shown by word and fetched back', async ({
  page,
  signInAs,
}) => {
  const { room } = await aLetterOf(await signInAs('Olga'))
  await page.goto(room)
  await openDrawer(page)
  await page.getByRole('link', { name: 'Versies' }).click()
  await expect(page.locator('del').filter({ hasText: /^lang$/ })).toBeVisible()
  await expect(page.locator('ins').filter({ hasText: /^kort$/ })).toBeVisible()
  await page.getByRole('link', { name: 'Versie 1', exact: true }).click()
  await page.getByRole('button', { name: 'Deze versie terughalen' }).click()
  await expect(answerOn(page)).toContainText('Versie 1 is teruggehaald.')
  await expect(page.getByRole('textbox', SHEET)).toContainText('een lang begin')
})

test('a letter is thrown away while it is typed in elsewhere, keeps what was typed, and is fetched back', async ({
  page,
  context,
  signInAs,
}) => {
  const { room, path } = await aLetterOf(await signInAs('Olga'))
  await page.goto(room)
  await expect(page.locator('.cm-content')).toBeVisible()
  const elsewhere = await context.newPage()
  await elsewhere.goto(room)
  await openDrawer(elsewhere)
  await elsewhere.getByRole('link', { name: 'Weggooien' }).click()
  await expect(elsewhere.getByRole('heading', { name: '‘Brief aan Ben’ weggooien?' })).toBeVisible()
  await elsewhere.getByRole('button', { name: 'Weggooien' }).click()
  await expect(elsewhere.getByText('‘Brief aan Ben’ is weggegooid.')).toBeVisible()

  await page.locator('.cm-content').focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' En dit typte ik nog.')
  await expect(answerOn(page)).toContainText('Deze brief is weggegooid. Wat je typte is er wel in bewaard.')

  await elsewhere.goto(path)
  await expect(elsewhere.getByText('En dit typte ik nog.')).toBeVisible()
  await expect(elsewhere.getByText('nog 30 dagen terug te halen')).toBeVisible()
  await elsewhere.getByRole('button', { name: 'Terughalen: Brief aan Ben' }).click()
  await expect(answerOn(elsewhere)).toContainText('Deze brief is teruggehaald.')
  await expect(elsewhere.getByRole('textbox', SHEET)).toContainText('En dit typte ik nog.')
})

test('for the other there are no versions of it, and nothing to throw away', async ({ page, signInAs }) => {
  const { path } = await aLetterOf(await findOrAddMember('Olga'))
  await signInAs('Ben')
  for (const place of ['', '/versies', '/versies?van=1&naar=2', '/versies/1', '/weggooien']) {
    const answer = await page.goto(`${path}${place}`)
    expect(answer?.status(), place).toBe(404)
    await expect(page.getByText('lang begin')).toHaveCount(0)
  }
})

test('its pages can be used by all at every width, by day and by night', async ({ page, signInAs }) => {
  test.slow()
  const { path } = await aLetterOf(await signInAs('Olga'))
  const look = async (addresses: string[]) => {
    for (const [width, colorScheme] of [
      [320, 'light'],
      [390, 'dark'],
      [1280, 'light'],
      [1280, 'dark'],
    ] as const)
      for (const address of addresses) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 900 })
        await page.goto(address)
        expect.soft(await overflowOf(page), `${address} ${width}`).toBe(0)
        expect.soft(await problemsOf(page), `${address} ${width} ${colorScheme}`).toEqual([])
      }
  }
  await look([`${path}/versies`, `${path}/versies/1`, `${path}/weggooien`])
  await page.getByRole('button', { name: 'Weggooien' }).click()
  await expect(page.getByText('‘Brief aan Ben’ is weggegooid.')).toBeVisible()
  await look([path, '/schrijven/weggegooid'])
})
