import { aDialogue } from '@/db/testing/a-dialogue'
import {
  aComposedDialogue,
  bothApprove,
} from '@/publication/correspondence/compositions/testing/a-composed-dialogue'
import { reviseLetter } from '@/publication/correspondence/letters/revise-letter'
import { aRun } from './support/a-run'
import { expect, test } from './support/fixtures'
import { findOrAddMember, signIn } from './support/people'
import { site } from './support/site'

/** A word that stands nowhere else, the sample publication included. */
const SECRET = 'Zwijgplichtweduwe'

test('two write, an editor composes, both say yes to exactly that, and a stranger reads it without what is private', async ({
  page,
  signInAs,
  asReader,
}) => {
  // Four people and a whole correspondence.
  test.slow()
  const ada = await findOrAddMember('Ada')
  const ben = await findOrAddMember('Ben')
  const title = `Over wachten ${aRun()}`
  const { id } = await aDialogue({
    by: [ada, ben],
    letters: [
      { from: ada, body: `Beste Ben,\n\nWat is wachten?\n\n:::onder-ons\n${SECRET} is een woord.\n:::` },
      { from: ben, body: 'Beste Ada,\n\nBel me op 06-31415926.\n\nWachten is een brief.' },
    ],
  })
  const composition = `/schrijven/dialogen/${id}/samenstelling`

  await signInAs('Emiel')
  await page.goto(composition)
  await page.getByLabel('Titel').fill(title)
  await page.getByLabel('Inleiding').fill('Twee mensen wachten op elkaar.')
  await page.getByLabel('Tussenstuk vóór deze brief').nth(1).fill('## Een antwoord')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByText('Opgeslagen als samenstelling 1.')).toBeVisible()

  const adaPage = await asReader()
  await signIn(adaPage.context(), site().url, 'Ada')
  await adaPage.goto(`${composition}/drukproef`)
  await expect(adaPage.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(adaPage.getByText(SECRET)).toHaveCount(0)
  await expect(adaPage.getByText('nog één ding bekijken')).toBeVisible()
  // Nothing is asked of her: she may say yes while he looks at it, and reads what becomes of that.
  await expect(adaPage.getByText('Je kunt al akkoord gaan.')).toBeVisible()
  await expect(adaPage.getByRole('button', { name: 'Akkoord met precies deze tekst' })).toBeVisible()

  const benPage = await asReader()
  await signIn(benPage.context(), site().url, 'Ben')
  await benPage.goto(`${composition}/drukproef`)
  await benPage.getByRole('button', { name: 'Onder ons zetten: 06-31415926' }).click()
  await expect(benPage.getByText('De alinea ‘Bel me op 06-31415926.’ staat nu onder ons.')).toBeVisible()
  const shown = benPage.getByRole('region', { name: 'Zoals lezers het zien' })
  await expect(shown.getByText('06-31415926')).toHaveCount(0)
  await benPage.getByRole('button', { name: 'Akkoord met precies deze tekst' }).click()
  await expect(benPage.getByRole('button', { name: 'Akkoord terugnemen' })).toBeVisible()

  // What is asked of her stands where she arrives, and leads to where it is done.
  await adaPage.goto('/schrijven')
  const waiting = adaPage.getByRole('region', { name: 'Wacht op je' }).getByRole('listitem')
  await waiting
    .filter({ hasText: `De drukproef van ‘${title}’ vraagt je akkoord.` })
    .getByRole('link')
    .click()

  await page.goto(`${composition}/drukproef`)
  await expect(page.getByText(/Publiceren kan zodra Ada van Iersel akkoord gaat/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Publiceren' })).toHaveCount(0)

  await adaPage.reload()
  await adaPage.getByRole('button', { name: 'Akkoord met precies deze tekst' }).click()
  await expect(adaPage.getByText('Je akkoord is genoteerd.')).toBeVisible()
  await page.goto('/schrijven')
  const ready = page.getByRole('region', { name: 'Wacht op je' }).getByRole('listitem')
  await ready
    .filter({ hasText: `‘${title}’ kan worden gepubliceerd.` })
    .getByRole('link')
    .click()
  await page.getByRole('button', { name: 'Publiceren' }).click()
  const path = (await page.getByText('Precies dit is openbaar.').getByRole('link').textContent()) ?? ''

  const reader = await asReader()
  await reader.goto(path)
  await expect(reader.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(reader.getByRole('heading', { name: 'Een antwoord' })).toBeVisible()
  await expect(reader.getByText(/Beiden gingen akkoord op/)).toBeVisible()
  await expect(reader.getByText('Wachten is een brief.')).toBeVisible()
  for (const address of [path, '/', '/feed.xml', '/feed.atom', '/feed.json', path.slice(0, 8)]) {
    const text = await (await reader.request.get(address)).text()
    for (const secret of [SECRET, '06-31415926', ':::onder-ons']) expect(text).not.toContain(secret)
  }

  await adaPage.goto(`/schrijven/dialogen/${id}`)
  await expect(adaPage.getByRole('link', { name: title })).toHaveAttribute('href', path)
  await expect(adaPage.getByText(/Wacht op|aan zet/)).toHaveCount(0)

  await adaPage.goto(`${composition}/intrekken`)
  await adaPage.getByRole('button', { name: 'Intrekken' }).click()
  await expect(
    adaPage.getByText(/Ingetrokken door .+ op .+: lezers zien deze briefwisseling niet meer\./),
  ).toBeVisible()
  await adaPage.goto(`/schrijven/dialogen/${id}`)
  await expect(adaPage.getByText(/^Ingetrokken door Ada van Iersel op /)).toBeVisible()
  expect((await reader.goto(path))?.status()).toBe(410)
  await expect(reader.getByRole('heading', { name: 'Deze briefwisseling is ingetrokken' })).toBeVisible()
})

test('who does not agree says why, and the other reads it where it waits, on the proof and at the composition', async ({
  page,
  signInAsNamesakeOf,
  asReader,
}) => {
  // What waits for others is not in the way of this one.
  const ada = await signInAsNamesakeOf('Ada')
  const ben = await findOrAddMember('Ben')
  const title = `Over twijfel ${aRun()}`
  const { id } = await aDialogue({ by: [ada, ben], letters: [{ from: ada, body: 'Twijfel je nooit?' }] })
  const composition = `/schrijven/dialogen/${id}/samenstelling`
  await page.goto(composition)
  await page.getByLabel('Titel').fill(title)
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByText('Opgeslagen als samenstelling 1.')).toBeVisible()

  const benPage = await asReader()
  await signIn(benPage.context(), site().url, 'Ben')
  await benPage.goto(`${composition}/drukproef`)
  await benPage.getByText('Niet akkoord, omdat …').click()
  await benPage.getByRole('button', { name: 'Niet akkoord gaan' }).click()
  await expect(benPage.getByText('Schrijf erbij waarom')).toBeVisible()
  await benPage.getByLabel('Waarom niet?').fill('Mijn antwoord staat er nog niet bij.')
  await benPage.getByRole('button', { name: 'Niet akkoord gaan' }).click()
  await expect(benPage.getByText('Genoteerd. De anderen krijgen bericht')).toBeVisible()

  await page.goto('/schrijven')
  await expect(page.getByText(`Ben Zuid gaat niet akkoord met ‘${title}’.`)).toBeVisible()
  for (const address of [composition, `${composition}/drukproef`]) {
    await page.goto(address)
    await expect(page.getByRole('blockquote')).toHaveText('Mijn antwoord staat er nog niet bij.')
  }
  await page.goto(composition)
  await page.getByLabel('Titel').fill(`${title}, en nog iets`)
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByText('Opgeslagen als samenstelling 2.')).toBeVisible()
  await expect(page.getByRole('blockquote')).toHaveCount(0)
})

test('the screens of a composition fit a narrow window', async ({ page, signInAs }) => {
  const ada = await signInAs('Ada')
  const ben = await findOrAddMember('Ben')
  const { id } = await aDialogue({
    by: [ada, ben],
    letters: [{ from: ada, body: `Bel ${'lang'.repeat(60)} op 06-12345678.` }],
  })
  await page.setViewportSize({ width: 320, height: 640 })
  const composition = `/schrijven/dialogen/${id}/samenstelling`
  await page.goto(composition)
  await page.getByLabel('Titel').fill('Smal')
  // By keyboard: the button is reached and pressed without a mouse.
  await page.getByRole('button', { name: 'Opslaan' }).press('Enter')
  await expect(page.getByText('Opgeslagen als samenstelling 1.')).toBeVisible()
  for (const address of [composition, `${composition}/drukproef`]) {
    await page.goto(address)
    const tooWide = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((it) => it.getBoundingClientRect().right > 320)
        .map((it) => `${it.tagName} ${it.id} ${it.className}`),
    )
    expect(tooWide).toEqual([])
  }
})

test('a "Publiceren" that is refused is said on its page also when its button went with the refusal', async ({
  page,
  signInAs,
}) => {
  const scene = await aComposedDialogue({ title: `Over haast ${aRun()}` }, undefined, {
    ada: await findOrAddMember('Ada'),
    ben: await findOrAddMember('Ben'),
    editor: await findOrAddMember('Emiel'),
  })
  await bothApprove(scene)
  await signInAs('Emiel')
  await page.goto(`/schrijven/dialogen/${scene.id}/samenstelling/drukproef`)
  const button = page.getByRole('button', { name: 'Publiceren' })
  await expect(button).toBeVisible()
  const [, letterId = ''] = scene.letterIds
  const body = 'Beste Ada,\n\nBel me op 06-12345678.'
  expect(await reviseLetter(scene.ben.id, letterId, 1, { subject: '', body })).toMatchObject({
    status: 'saved',
  })
  await button.click()
  const said = page.getByRole('status').filter({ hasText: 'De tekst is intussen veranderd.' })
  await expect(said).toBeVisible()
  await expect(button).toHaveCount(0)
})
