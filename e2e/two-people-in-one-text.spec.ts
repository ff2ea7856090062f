import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { aDialogue } from '@/db/testing/a-dialogue'
import { emptyContent } from '@/publication/correspondence/compositions/composition-content'
import { saveComposition } from '@/publication/correspondence/compositions/save-composition'
import { saveLetter } from '@/publication/correspondence/letters/save-letter'
import { EMPTY_CONTENT } from '@/publication/essays/drafts/draft-content'
import { findDraft } from '@/publication/essays/drafts/find-draft'
import { saveDraft } from '@/publication/essays/drafts/save-draft'
import { answerOn } from './support/answer-on'
import { expect, test } from './support/fixtures'
import { showSource } from './support/in-a-letter-room'
import { isTakenOver } from './support/is-taken-over'
import { findOrAddMember, signIn } from './support/people'
import { site } from './support/site'

const BODY = 'De eerste alinea.\n\nDe tweede alinea.\n\nDe derde alinea.'
const essay = (body: string, lead = '') => ({ ...EMPTY_CONTENT, title: 'Wachten', lead, body })

test('what two changed in different places of an essay is shown, put together by a button, and can be had back', async ({
  page,
  signInAs,
}) => {
  const ada = await signInAs('Ada')
  const draftId = randomUUID()
  await saveDraft(ada.id, draftId, 0, essay(BODY))
  await open(page, `/schrijven/concepten/${draftId}`)
  await write(page, BODY.replace('De eerste', 'Mijn eerste'))
  await saveDraft(ada.id, draftId, 1, essay(BODY.replace('De derde', 'Hun derde'), 'Een inleiding.'))
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  const offer = page.getByRole('region', { name: 'Samenvoegen' })
  await expect(offer).toContainText('Hun derde alinea.')
  await expect(offer).toContainText('Een inleiding.')
  await expect(offer).not.toContainText('Mijn eerste')
  expect((await findDraft(ada.id, draftId))?.newest.number).toBe(2)
  await offer.getByRole('button', { name: 'Voeg samen' }).click()
  await expect(offer).toHaveCount(0)
  await expect(page.getByLabel('Inleiding')).toHaveValue('Een inleiding.')
  await expect
    .poll(async () => (await findDraft(ada.id, draftId))?.newest)
    .toMatchObject({
      number: 3,
      lead: 'Een inleiding.',
      body: BODY.replace('De eerste', 'Mijn eerste').replace('De derde', 'Hun derde'),
    })
  await expect(answerOn(page)).toContainText('Opgeslagen als versie 3.')
  const before = page.getByRole('region', { name: 'Nog op dit apparaat' })
  await before.getByRole('button', { name: 'Terugzetten' }).click()
  await expect(page.getByLabel('Inleiding')).toHaveValue('')
  // What is put back is based on another version than the page: nobody can tell any more who changed what.
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Twee teksten' })).toBeVisible()
  await expect(offer).toHaveCount(0)
})

test('where both changed the same, both are shown and nothing is put together', async ({
  page,
  signInAs,
}) => {
  const ada = await signInAs('Ada')
  const draftId = randomUUID()
  await saveDraft(ada.id, draftId, 0, essay(BODY))
  await open(page, `/schrijven/concepten/${draftId}`)
  await write(page, BODY.replace('De eerste', 'Mijn eerste'))
  await saveDraft(ada.id, draftId, 1, essay(BODY.replace('De eerste', 'Hun eerste')))
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Twee teksten' })).toContainText('Hun eerste')
  await expect(page.getByRole('button', { name: 'Voeg samen' })).toHaveCount(0)
})

test('a letter in two tabs and a composition of two people go together too', async ({ page, signInAs }) => {
  const [ada, ben] = [await signInAs('Ada'), await findOrAddMember('Ben')]
  const { id } = await aDialogue({ by: [ada, ben], letters: [{ from: ada }, { from: ben }] })
  const letter = { dialogueId: id, letterId: randomUUID(), basedOn: 0 }
  const text = { subject: '', toMemberId: null }
  await saveLetter(ada.id, letter, { ...text, body: BODY })
  await page.goto(`/schrijven/dialogen/${id}/schrijven`)
  await showSource(page)
  await write(page, `${BODY}\n\nEn een slot.`)
  await saveLetter(
    ada.id,
    { ...letter, basedOn: 1 },
    { ...text, body: BODY.replace('De tweede', 'Een tweede') },
  )
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await page.getByRole('button', { name: 'Voeg samen' }).click()
  await expect(page.locator('.cm-content')).toContainText('Een tweede alinea.')
  await expect(page.locator('.cm-content')).toContainText('En een slot.')

  await page.goto(`/schrijven/dialogen/${id}/samenstelling`)
  await expect.poll(() => page.getByLabel('Titel').evaluate(isTakenOver)).toBe(true)
  await page.getByLabel('Titel').fill('Over wachten')
  await saveComposition(ben.id, id, 0, { ...emptyContent([]), closing: 'Een slot van Ben.' })
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await page.getByRole('button', { name: 'Voeg samen' }).click()
  await expect(page.getByLabel('Na de laatste brief')).toHaveValue('Een slot van Ben.')
  await expect(page.getByText('Opgeslagen als samenstelling 2.')).toBeVisible()
  await expect(page.getByLabel('Titel')).toHaveValue('Over wachten')
})

async function open(page: Page, address: string) {
  await page.goto(address)
  await page.getByRole('button', { name: 'Bron', exact: true }).click()
}

async function write(page: Page, text: string) {
  await page.locator('.cm-content').fill(text)
}

test('who opens what a colleague has open reads who that is, and the colleague reads it of them when they look again', async ({
  page,
  signInAs,
  aDraftBy,
  asReader,
}) => {
  const draft = await aDraftBy('Ada', { title: 'Samen open', body: BODY })
  await signInAs('Ada')
  const address = `/schrijven/concepten/${draft.id}`
  const told = page.waitForResponse(/ook-open/)
  await page.goto(address)
  await told
  await expect(page.locator('.also-open')).toBeHidden()
  const emiel = await asReader()
  await signIn(emiel.context(), site().url, 'Emiel')
  const his = emiel.waitForResponse(/ook-open/)
  await emiel.goto(address)
  await expect(emiel.getByText(/^Ada van Iersel heeft dit sinds \d\d\.\d\d ook open\./)).toBeVisible()
  await his
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(page.getByText(/^Emiel .* heeft dit sinds \d\d\.\d\d ook open\./)).toBeVisible()
  const form = { whose: 'x', kind: 'essay', textId: draft.id }
  const headers = { origin: site().url }
  const ben = await asReader()
  await signIn(ben.context(), site().url, 'Ben')
  expect((await ben.request.post('/schrijven/ook-open', { multipart: form, headers })).status()).toBe(403)
})
