import type { Page } from '@playwright/test'
import { aDialogue } from '@/db/testing/a-dialogue'
import { aProposalTo } from './support/a-proposal-to'
import { answerOn } from './support/answer-on'
import { expect, test } from './support/fixtures'
import { isTakenOver } from './support/is-taken-over'
import { findOrAddMember } from './support/people'
import { typedIn } from './support/typed-in'

/** A form of each kind, with a field of it and the button that sends it. */
type Form = { at: string; field: string; button: string }

test('a form that is sent while the network is cut keeps what was typed, says so, and goes on', async ({
  page,
  context,
  signInAs,
}) => {
  page.on('dialog', (dialog) => dialog.accept())
  const [essay, composition, profile] = await formsOf(await signInAs('Emiel'))
  for (const { at, field, button } of [essay, composition, profile]) {
    await fill(page, at, field)
    await context.setOffline(true)
    await page.getByRole('button', { name: button, exact: true }).click()
    await expect(page.getByRole('status').filter({ hasText: 'niet te bereiken' })).toBeVisible()
    await expect.poll(() => typedIn(page.getByLabel(field, { exact: true }))).toBe('Getypt.')
    await context.setOffline(false)
    await page.getByRole('button', { name: button, exact: true }).click()
    await expect(page.getByRole('status').filter({ hasText: 'niet te bereiken' })).toHaveCount(0)
  }
})

test('what is typed while the network is cut is said to be on the device, and saves itself when there is a network again', async ({
  page,
  context,
  signInAs,
  aDraftBy,
}) => {
  page.on('dialog', (dialog) => dialog.accept())
  await page.addInitScript(neverWaitLong)
  const ada = await signInAs('Ada')
  const draft = await aDraftBy('Ada', { title: 'Zonder net', body: 'Het begin.' })
  const ben = await findOrAddMember('Ben')
  const { id } = await aDialogue({ by: [ada, ben], letters: [{ from: ben, body: 'Een brief.' }] })
  for (const [at, name, saved] of [
    [`/schrijven/concepten/${draft.id}`, 'Tekst', /^Opgeslagen \d/],
    [`/schrijven/dialogen/${id}/schrijven`, 'Brief', /^Opgeslagen \d/],
  ] as const) {
    await page.goto(at)
    const text = page.locator('.cm-content')
    await expect(text).toBeVisible()
    await context.setOffline(true)
    await text.fill('Getypt zonder net.')
    const status = page.getByRole('status').filter({ hasText: 'niet te bereiken' })
    await expect(status).toContainText('op dit apparaat bewaard en wordt vanzelf opgeslagen')
    await expect(page.getByText('Alleen op dit apparaat')).toBeVisible()
    await context.setOffline(false)
    await expect(page.getByText(saved)).toBeVisible()
    await expect(status).toHaveCount(0)
    await page.reload()
    await expect(page.getByRole('textbox', { name })).toHaveText('Getypt zonder net.')
  }
})

test('a server that is away is tried again, and what was asked for besides saving is to be asked again', async ({
  page,
  signInAs,
  aDraftBy,
}) => {
  const draft = await aDraftBy('Ada', { title: 'Even geen server', body: 'Het begin.' })
  await signInAs('Ada')
  await page.goto(`/schrijven/concepten/${draft.id}`)
  await expect(page.locator('.cm-content')).toBeVisible()
  await page.route('**', (route) =>
    route.request().method() === 'POST' ? route.abort('connectionrefused') : route.continue(),
  )
  await page.locator('.cm-content').fill('Het begin en het eind.')
  await page.getByRole('button', { name: 'Inleveren' }).click()
  const status = page.getByRole('status').filter({ hasText: 'niet te bereiken' })
  await expect(status).toContainText('wordt vanzelf opgeslagen')
  await expect(status).toContainText('Druk daarna opnieuw op de knop.')
  await page.unroute('**')
  await expect(page.getByRole('status').filter({ hasText: 'Er is weer verbinding' })).toBeVisible()
  await page.getByRole('button', { name: 'Inleveren' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Ingeleverd bij de redactie.' })).toBeVisible()
})

test('a form for which there is no room asks again by itself, and says so', async ({ page, signInAs }) => {
  const [essay, composition, profile] = await formsOf(await signInAs('Emiel'))
  for (const [form, done] of [
    [essay, 'Opgeslagen als versie 1.'],
    [composition, 'Opgeslagen als samenstelling 1.'],
    [profile, 'Opgeslagen.'],
  ] as const) {
    await fill(page, form.at, form.field)
    let turnedAway = 0
    await page.route('**', async (route) => {
      if (route.request().method() !== 'POST' || turnedAway === 2) return route.continue()
      turnedAway += 1
      await route.fulfill({
        status: 503,
        headers: { 'Retry-After': '2' },
        contentType: 'text/html',
        body: '',
      })
    })
    await page.getByRole('button', { name: form.button, exact: true }).click()
    await expect(answerOn(page)).toContainText('te druk')
    await expect.poll(() => typedIn(page.getByLabel(form.field, { exact: true }))).toBe('Getypt.')
    await expect(answerOn(page)).toContainText(done)
    expect(turnedAway).toBe(2)
    await page.unroute('**')
  }
})

test('an answer that is none of ours leaves the form as it is, whoever gave it', async ({
  page,
  signInAs,
}) => {
  page.on('dialog', (dialog) => dialog.accept())
  const [essay, composition, profile, dialogue, proposal] = await formsOf(await signInAs('Emiel'))
  const html = { contentType: 'text/html', body: '<h1>Een tussenstation</h1>' }
  for (const { at, field, button } of [essay, composition, profile, dialogue, proposal]) {
    await fill(page, at, field)
    for (const answer of [{ status: 200, ...html }, { status: 502, ...html }, 'cut off'] as const) {
      await page.route('**', (route) => {
        if (route.request().method() !== 'POST') return route.continue()
        return answer === 'cut off' ? route.abort('connectionreset') : route.fulfill(answer)
      })
      await page.getByRole('button', { name: button, exact: true }).click()
      await expect(page.getByRole('status').filter({ hasText: 'niet te bereiken' })).toBeVisible()
      await expect.poll(() => typedIn(page.getByLabel(field, { exact: true }))).toBe('Getypt.')
      await page.unroute('**')
    }
  }
})

test('whoever is signed out meanwhile keeps every field, in every form', async ({
  page,
  context,
  signInAs,
}) => {
  page.on('dialog', (dialog) => dialog.accept())
  const [, composition, profile, dialogue, proposal] = await formsOf(await signInAs('Emiel'))
  for (const { at, field, button } of [composition, profile, dialogue, proposal]) {
    await signInAs('Emiel')
    await fill(page, at, field)
    await context.clearCookies()
    await page.getByRole('button', { name: button, exact: true }).click()
    await expect(page.getByRole('status').filter({ hasText: 'intussen uitgelogd' })).toBeVisible()
    await expect.poll(() => typedIn(page.getByLabel(field, { exact: true }))).toBe('Getypt.')
  }
})

test('topics that were ticked are saved after one was signed out and in again', async ({
  page,
  context,
  signInAs,
}) => {
  await signInAs('Ada')
  await fill(page, '/schrijven/nieuw', 'Titel')
  const topic = page.getByRole('group', { name: 'Rubrieken' }).getByRole('checkbox').first()
  await topic.check()
  await context.clearCookies()
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(answerOn(page)).toContainText('intussen uitgelogd')
  await expect(topic).toBeChecked()
  await signInAs('Ada')
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(answerOn(page)).toContainText('Opgeslagen als versie 1.')
  await page.reload()
  await expect(topic).toBeChecked()
})

test('a form that nobody touched is left without a question', async ({ page, signInAs, aDraftBy }) => {
  const emiel = await signInAs('Emiel')
  const draft = await aDraftBy('Emiel', {
    title: 'Onaangeraakt',
    lead: 'Een regel.\r\nNog een.',
    body: 'Tekst.',
  })
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(page.url())
    return dialog.accept()
  })
  const [, composition, profile] = await formsOf(emiel)
  for (const at of [`/schrijven/concepten/${draft.id}`, composition.at, profile.at]) {
    await page.goto(at)
    await expect.poll(() => page.locator('main form').first().evaluate(isTakenOver)).toBe(true)
    // A browser asks nothing on a page on which nothing was pressed.
    await page.locator('main').click({ position: { x: 2, y: 2 } })
    await expect(page.getByText(/nog niet (zijn )?opgeslagen/i)).toHaveCount(0)
    await page.goto('/schrijven/dialogen')
  }
  expect(asked).toEqual([])
})

test('a form that is not as we made it is answered in a sentence', async ({ page, signInAs }) => {
  page.on('dialog', (dialog) => dialog.accept())
  const [essay, , , dialogue, proposal] = await formsOf(await signInAs('Emiel'))
  for (const { at, field, button } of [essay, dialogue, proposal])
    for (const how of ['file', 'nul'] as const) {
      await fill(page, at, field)
      await page.getByLabel(field, { exact: true }).evaluate(malform, how)
      const answered = page.waitForResponse((response) => response.request().method() === 'POST')
      await page.getByRole('button', { name: button, exact: true }).click()
      expect((await answered).status(), `${at} ${how}`).toBeLessThan(500)
      await expect(page.getByText('Er ging iets mis')).toHaveCount(0)
      await expect(page.getByText('door een storing bij ons')).toHaveCount(0)
    }
})

test('what a form is about is gone, and what was typed in it is not', async ({ page, signInAs }) => {
  page.on('dialog', (dialog) => dialog.accept())
  await signInAs('Ada')
  for (const [at, field, id, button] of [
    ['/schrijven/nieuw', 'Titel', 'draftId', 'Opslaan'],
    ['/schrijven/dialogen/nieuw', 'Thema', 'dialogueId', 'Briefwisseling beginnen'],
  ] as const) {
    await fill(page, at, field)
    // As it is sent: what stands in the page is put back by it.
    const named = new RegExp(`(${id}"\\r\\n\\r\\n)[^\\r]+`)
    await page.route(`**${at}`, (route) =>
      route.continue({ postData: route.request().postData()?.replace(named, '$1niets') ?? '' }),
    )
    await page.getByRole('button', { name: button, exact: true }).click()
    await expect(answerOn(page)).toContainText('Dit kan hier niet meer.')
    await expect(page.getByLabel(field)).toHaveValue('Getypt.')
    await page.unroute(`**${at}`)
  }
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('what was refused stands in its fields, chosen things too', async ({ page, signInAs }) => {
    await signInAs('Ada')
    await page.goto('/schrijven/gegevens')
    await page.getByLabel('In één regel').fill('Schrijft brieven.')
    await page.getByLabel('Over jou').fill('Kan niet: <script>')
    await page.getByRole('button', { name: 'Opslaan' }).click()
    await expect(answerOn(page)).toContainText('Regel 1')
    await expect(page.getByLabel('In één regel')).toHaveValue('Schrijft brieven.')
    await expect(page.getByLabel('Over jou')).toHaveValue('Kan niet: <script>')

    await page.goto('/schrijven/dialogen/nieuw')
    await page.getByLabel('Thema').fill('Over papier')
    await page.getByLabel('Een medewerker').selectOption({ index: 1 })
    await page.getByLabel('E-mailadres').fill('carola@voorbeeld.example')
    const other = page.getByRole('radio').nth(1)
    await other.check()
    await page.getByRole('button', { name: 'Briefwisseling beginnen' }).click()
    await expect(answerOn(page)).not.toBeEmpty()
    await expect(other).toBeChecked()
    await expect(page.getByLabel('Een medewerker')).not.toHaveValue('')
  })
})

async function formsOf(
  member: Awaited<ReturnType<typeof findOrAddMember>>,
): Promise<[Form, Form, Form, Form, Form]> {
  const ben = await findOrAddMember('Ben')
  const { id } = await aDialogue({ by: [member, ben], letters: [{ from: ben, body: 'Een brief.' }] })
  return [
    { at: '/schrijven/nieuw', field: 'Titel', button: 'Opslaan' },
    { at: `/schrijven/dialogen/${id}/samenstelling`, field: 'Na de laatste brief', button: 'Opslaan' },
    { at: '/schrijven/gegevens', field: 'In één regel', button: 'Opslaan' },
    { at: '/schrijven/dialogen/nieuw', field: 'Thema', button: 'Briefwisseling beginnen' },
    { at: `/schrijven/post/${await aProposalTo(member)}`, field: 'Onderwerp', button: 'Bevestigen' },
  ]
}

async function fill(page: Page, at: string, field: string): Promise<void> {
  await page.goto(at)
  const found = page.getByLabel(field, { exact: true })
  await expect.poll(() => found.evaluate(isTakenOver)).toBe(true)
  await found.fill('Getypt.')
}

/** Runs in the page: what it would do by the clock after seconds it never does. */
function neverWaitLong(): void {
  const [soon, again] = [window.setTimeout.bind(window), window.setInterval.bind(window)]
  const never = 2 ** 30
  window.setTimeout = ((act: () => void, pause = 0) =>
    soon(act, pause < 5_000 ? pause : never)) as typeof setTimeout
  window.setInterval = ((act: () => void, pause = 0) =>
    again(act, pause < 5_000 ? pause : never)) as typeof setInterval
}

/** Runs in the page: has the form of a field send something else in its place. */
function malform(field: Element, how: 'file' | 'nul'): void {
  const name = field.getAttribute('name') ?? ''
  field.closest('form')?.addEventListener('formdata', ({ formData }) => {
    formData.set(name, how === 'file' ? new File(['%PDF'], 'stuk.pdf') : 'Met een \u0000 erin')
  })
}
