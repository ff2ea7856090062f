import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { aDialogue } from '@/db/testing/a-dialogue'
import { confirmArrival } from '@/publication/correspondence/arrivals/confirm-arrival'
import { acceptChange } from '@/publication/correspondence/letters/decide-change'
import { proposeChange } from '@/publication/correspondence/letters/propose-change'
import { EMPTY_CONTENT } from '@/publication/essays/drafts/draft-content'
import { saveDraft } from '@/publication/essays/drafts/save-draft'
import { aProposalTo } from './support/a-proposal-to'
import { expect, test } from './support/fixtures'
import { isTakenOver } from './support/is-taken-over'
import { findOrAddMember, signIn } from './support/people'
import { site } from './support/site'
import { typedIn } from './support/typed-in'

test('what was typed a moment before a page is left is there when one comes back, and is put back by a button', async ({
  page,
  signInAs,
}) => {
  page.on('dialog', (dialog) => dialog.accept())
  const ada = await signInAs('Ada')
  const { id } = await aDialogue({ by: [ada, await findOrAddMember('Ben')], letters: [{ from: ada }] })
  const composition = `/schrijven/dialogen/${id}/samenstelling`
  await open(page, composition)
  await page.getByLabel('Titel').fill('Over wat blijft')
  await page.getByLabel('Na de laatste brief').fill('Een slot dat blijft.')
  await page.getByRole('checkbox', { name: 'Nog niet af' }).check()
  await page.goto('/schrijven')
  await open(page, composition)
  const offered = page.getByRole('region', { name: 'Nog op dit apparaat' })
  await expect(offered).toContainText('wat je typte en wat misschien niet is opgeslagen')
  await expect(page.getByLabel('Titel')).toHaveValue('')
  await offered.getByText('Bekijken').click()
  await expect(offered).toContainText('Een slot dat blijft.')
  await offered.getByRole('button', { name: 'Terugzetten' }).click()
  await expect(page.getByLabel('Titel')).toHaveValue('Over wat blijft')
  await expect(page.getByRole('checkbox', { name: 'Nog niet af' })).toBeChecked()
  await expect(offered).toHaveCount(0)
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByText('Opgeslagen als samenstelling 1.')).toBeVisible()
  await open(page, composition)
  await expect(page.getByLabel('Titel')).toHaveValue('Over wat blijft')
  await expect(offered).toHaveCount(0)
})

test('what was corrected in a mail a moment before its page is left is put back, in the text and beside it', async ({
  page,
  signInAs,
}) => {
  page.on('dialog', (dialog) => dialog.accept())
  const proposal = `/schrijven/post/${await aProposalTo(await signInAs('Olga'))}`
  await open(page, proposal)
  await page.getByLabel('Brief', { exact: true }).fill('Een brief die blijft.')
  await page.getByLabel('Onderwerp').fill('Over wat blijft')
  await page.goto('/schrijven')
  await open(page, proposal)
  const offered = page.getByRole('region', { name: 'Nog op dit apparaat' })
  await offered.getByRole('button', { name: 'Terugzetten' }).click()
  await expect.poll(() => typedIn(page.getByLabel('Brief', { exact: true }))).toBe('Een brief die blijft.')
  await expect(page.getByLabel('Onderwerp')).toHaveValue('Over wat blijft')
  await expect(offered).toHaveCount(0)
})

test('what was typed in a form that is no longer on its page stands there in words, until it is thrown away', async ({
  page,
  signInAs,
}) => {
  page.on('dialog', (dialog) => dialog.accept())
  const [ada, ben] = [await signInAs('Ada'), await findOrAddMember('Ben')]
  const { id, letterIds } = await aDialogue({ by: [ada, ben], letters: [{ from: ada }] })
  const [letterId, changeId] = [letterIds[0] ?? '', randomUUID()]
  await proposeChange(ben.id, letterId, changeId, { basedOn: 1, subject: '', body: 'Anders.', note: '' })
  const address = `/schrijven/dialogen/${id}/wijzigingen/${changeId}`
  await open(page, address)
  await page.getByLabel('Waarom niet?').fill('Dit is mijn stem niet.')
  await acceptChange(ada.id, changeId)
  await page.getByRole('button', { name: 'Niet overnemen' }).click()
  await expect(page.getByText('Wat je typte staat hier nog.')).toBeVisible()
  await expect(page.getByLabel('Waarom niet?')).toHaveValue('Dit is mijn stem niet.')
  await page.goto(address)
  const left = page.getByRole('region', { name: 'Nog op dit apparaat' })
  await expect(left).toContainText('Dit is mijn stem niet.')
  await expect(page.getByLabel('Waarom niet?')).toHaveCount(0)
  await left.getByRole('button', { name: 'Weggooien' }).click()
  await expect(left).toHaveCount(0)
})

test('without script too what was typed stands on the page when its form is gone by the time it is answered', async ({
  browser,
  baseURL,
  signInAs,
}) => {
  const [ada, ben] = [await signInAs('Ada'), await findOrAddMember('Ben')]
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  await signIn(context, site().url, 'Ada')
  const plain = await context.newPage()

  // A change that is taken over in another tab.
  const { id, letterIds } = await aDialogue({ by: [ada, ben], letters: [{ from: ada }] })
  const [letterId, changeId] = [letterIds[0] ?? '', randomUUID()]
  await proposeChange(ben.id, letterId, changeId, { basedOn: 1, subject: '', body: 'Anders.', note: '' })
  await plain.goto(`/schrijven/dialogen/${id}/wijzigingen/${changeId}`)
  await plain.getByLabel('Waarom niet?').fill('Dit is mijn stem niet.')
  await acceptChange(ada.id, changeId)
  await plain.getByRole('button', { name: 'Niet overnemen' }).click()
  const left = plain.getByRole('region', { name: 'Wat je verstuurde' })
  await expect(left.getByLabel('Wat je typte')).toHaveValue('Dit is mijn stem niet.')
  await expect(plain.getByLabel('Waarom niet?')).toHaveCount(0)

  // A mail that is confirmed there.
  const arrivalId = await aProposalTo(ada)
  await plain.goto(`/schrijven/post/${arrivalId}`)
  await plain.getByLabel('Onderwerp').fill('Over wachten')
  await plain.getByLabel('Brief', { exact: true }).fill('Zo is het beter.')
  await confirmArrival(ada.id, arrivalId, { subject: '', body: 'Zoals hij kwam.' })
  await plain.getByRole('button', { name: 'Bevestigen' }).click()
  await expect(left).toContainText('intussen al bevestigd')
  await expect(left.getByLabel('Wat je typte').first()).toHaveValue('Over wachten')
  await expect(left.getByLabel('Wat je typte').nth(1)).toHaveValue('Zo is het beter.')

  // A form that is on its page says it itself, once.
  await plain.goto('/schrijven/dialogen/nieuw')
  await plain.getByLabel('Thema').fill('Over stilte')
  await plain.getByRole('button', { name: 'Briefwisseling beginnen' }).click()
  await expect(plain.getByLabel('Thema')).toHaveValue('Over stilte')
  await expect(left).toBeHidden()
  await expect(plain.getByRole('status').filter({ hasText: /./, visible: true })).toHaveCount(1)
  await context.close()
})

test('an essay that is left within the moment in which it saves itself is saved', async ({
  page,
  signInAs,
  aDraftBy,
}) => {
  page.on('dialog', (dialog) => dialog.accept())
  const draft = await aDraftBy('Ada', { title: 'Op het nippertje', body: 'Het begin.' })
  await signInAs('Ada')
  const address = `/schrijven/concepten/${draft.id}`
  await open(page, address)
  await page.getByRole('textbox', { name: 'Tekst' }).fill('Het begin en het eind.')
  await page.goto('/schrijven')
  await expect(async () => {
    await open(page, address)
    await expect(page.getByRole('textbox', { name: 'Tekst' })).toHaveText('Het begin en het eind.', {
      timeout: 1_000,
    })
  }).toPass()
  await expect(page.getByRole('region', { name: 'Nog op dit apparaat' })).toHaveCount(0)
})

test('a new essay that was saved as its page was closed is offered once more, and put back it is that essay', async ({
  page,
  signInAs,
}) => {
  page.on('dialog', (dialog) => dialog.accept())
  await signInAs('Ada')
  await open(page, '/schrijven/nieuw')
  // However slow the machine is, nothing is answered before the page is left.
  await page.route('**/schrijven/nieuw', (route) => {
    if (route.request().method() !== 'POST') return route.continue()
  })
  await page.getByLabel('Titel').fill('Een keer begonnen, een keer bewaard')
  await page.goto('/schrijven/concepten')
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  const begun = page.getByRole('link', { name: 'Een keer begonnen, een keer bewaard' })
  await expect(async () => {
    await page.reload()
    await expect(begun).toHaveCount(1, { timeout: 1_000 })
  }).toPass()
  await open(page, '/schrijven/nieuw')
  await page.getByRole('button', { name: 'Terugzetten' }).click()
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByText('Opgeslagen als versie 1.')).toBeVisible()
  await page.goto('/schrijven/concepten')
  await expect(begun).toHaveCount(1)
})

test('a copy of an older version that is put back goes over no newer one, also after a preview', async ({
  page,
  signInAs,
  aDraftBy,
}) => {
  page.on('dialog', (dialog) => dialog.accept())
  const draft = await aDraftBy('Ada', { title: 'Twee wegen', body: 'Het begin.' })
  await signInAs('Ada')
  const address = `/schrijven/concepten/${draft.id}`
  await open(page, address)
  await page.context().setOffline(true)
  await page.getByRole('textbox', { name: 'Tekst' }).fill('Van het apparaat.')
  await expect.poll(() => copiesOn(page)).toBe(1)
  // Before the page is closed: a browser may send its last save after all, once it is on the network again.
  const editor = await findOrAddMember('Emiel')
  await saveDraft(editor.id, draft.id, 1, { ...EMPTY_CONTENT, title: 'Twee wegen', body: 'Van de redactie.' })
  await page.goto('about:blank')
  await page.context().setOffline(false)
  await open(page, address)
  await page.getByRole('button', { name: 'Terugzetten' }).click()
  await page.getByRole('button', { name: 'Voorbeeld' }).click()
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByRole('region', { name: 'Twee teksten' })).toContainText('Van de redactie.')
})

test('whoever signs out leaves nothing of it on the device', async ({ page, signInAs }) => {
  page.on('dialog', (dialog) => dialog.accept())
  await signInAs('Ada')
  await open(page, '/schrijven/gegevens')
  await page.getByLabel('Over jou').and(page.locator('.cm-content')).fill('Tussen ons gezegd en gezwegen.')
  await expect.poll(() => copiesOn(page)).toBe(1)
  await page.getByRole('button', { name: 'Uitloggen' }).click()
  await expect(page.getByText('Je bent uitgelogd.')).toBeVisible()
  await expect.poll(() => copiesOn(page)).toBe(0)
})

test('what is open in another tab is not offered in this one', async ({ page, context, signInAs }) => {
  page.on('dialog', (dialog) => dialog.accept())
  await signInAs('Ada')
  await open(page, '/schrijven/gegevens')
  await page.getByLabel('Over jou').and(page.locator('.cm-content')).fill('Hier wordt nog aan geschreven.')
  await expect.poll(() => copiesOn(page)).toBe(1)
  const other = await context.newPage()
  await open(other, '/schrijven/gegevens')
  await expect.poll(() => other.evaluate(async () => (await navigator.locks.query()).held?.length)).toBe(1)
  const offered = other.getByRole('region', { name: 'Nog op dit apparaat' })
  await expect(offered).toHaveCount(0)
  await page.close()
  await expect(offered).toBeVisible()
  await offered.getByRole('button', { name: 'Weggooien' }).click()
  await expect(offered).toHaveCount(0)
  expect(await copiesOn(other)).toBe(0)
})

test('half a date is not sent as none: the field says so, it counts as not saved, and nothing is published with it', async ({
  page,
  signInAs,
}) => {
  await signInAs('Emiel')
  await open(page, '/schrijven/nieuw')
  await page.getByLabel('Titel').fill('Half gedateerd')
  await page.getByRole('textbox', { name: 'Tekst' }).fill('Een tekst.')
  await page.getByLabel('Datum').focus()
  await page.keyboard.type('31')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByText('Deze datum is nog niet af')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'Opgeslagen als versie 1.' })).toBeVisible()
  await expect(page.getByText('Nog niet opgeslagen')).toBeVisible()
  await page.getByRole('button', { name: 'Publiceren' }).click()
  await expect(page.getByLabel('Datum')).toBeFocused()
  await expect(page.getByText('Gepubliceerd.')).toHaveCount(0)
  await page.getByLabel('Datum').fill('2012-10-31')
  await expect(page.getByText('Deze datum is nog niet af')).toHaveCount(0)
  await page.getByRole('button', { name: 'Publiceren' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Gepubliceerd.' })).toBeVisible()
})

test('a server that takes a form and never answers is given up, in words', async ({ page, signInAs }) => {
  await signInAs('Ben')
  await open(page, '/schrijven/gegevens')
  await page.route('**/schrijven/gegevens', (route) =>
    route.request().method() === 'POST' ? new Promise(() => {}) : route.continue(),
  )
  await page.evaluate(() => {
    // What a browser gives up by its own clock, here by a shorter one.
    const timeout = AbortSignal.timeout.bind(AbortSignal)
    AbortSignal.timeout = (milliseconds) => timeout(milliseconds / 100)
  })
  await page.getByLabel('In één regel').fill('Schrijft brieven.')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'De server antwoordt niet.' })).toBeVisible()
  await expect(page.getByLabel('In één regel')).toHaveValue('Schrijft brieven.')
  await page.unroute('**/schrijven/gegevens')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Opgeslagen.' })).toBeVisible()
})

const BIO = 'Uit het “**eerste**” tabblad.'

test('details that were saved in another tab are not gone over unseen', async ({
  page,
  context,
  signInAs,
}) => {
  await signInAs('Ben')
  const other = await context.newPage()
  for (const tab of [page, other]) await open(tab, '/schrijven/gegevens')
  // Typed in the editor, with its keys: what is sent is what its field holds.
  await page.getByRole('textbox', { name: 'Over jou' }).and(page.locator('.cm-content')).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Uit het "')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('eerste')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('" tabblad.')
  await expect(page.locator('#bio')).toHaveValue(BIO)
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Opgeslagen.' })).toBeVisible()
  await other.getByLabel('In één regel').fill('Uit het tweede.')
  await other.getByRole('button', { name: 'Opslaan' }).click()
  await expect(other.getByRole('status').filter({ hasText: 'in een ander tabblad' })).toBeVisible()
  await expect(other.getByLabel('In één regel')).toHaveValue('Uit het tweede.')
  await other.getByRole('button', { name: 'Voeg samen' }).click()
  await expect(other.getByRole('status').filter({ hasText: /^Opgeslagen/ })).toBeVisible()
  await expect(other.locator('#bio')).toHaveValue(BIO)
  await expect(other.getByRole('textbox', { name: 'Over jou' })).toHaveText('Uit het “eerste” tabblad.')
  await page.getByLabel('In één regel').fill('Weer uit het eerste.')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByRole('region', { name: 'Intussen opgeslagen' })).toContainText('Uit het tweede.')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByRole('status').filter({ hasText: /^Opgeslagen/ })).toBeVisible()
})

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect.poll(() => page.locator('main form').first().evaluate(isTakenOver)).toBe(true)
  if ((await page.locator('main textarea#body').count()) > 0)
    await expect(page.locator('.cm-content')).toBeVisible()
}

const copiesOn = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('samenspraak-copy')).length)
