import { randomUUID } from 'node:crypto'
import { aDialogue } from '@/db/testing/a-dialogue'
import { expect, test } from './fixtures'
import { findOrAddMember, signIn } from './people'
import { site } from './site'

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
  const title = `Over wachten ${randomUUID().slice(0, 8)}`
  const { id } = await aDialogue({
    by: [ada, ben],
    letters: [
      { from: ada, body: `Beste Ben,\n\nWat is wachten?\n\n:::onder-ons\n${SECRET} is een woord.\n:::` },
      { from: ben, body: 'Beste Ada,\n\nBel me op 06-12345678.\n\nWachten is een brief.' },
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
  await expect(adaPage.getByText('moet nog één ding bekijken')).toBeVisible()
  await expect(adaPage.getByRole('button', { name: 'Akkoord met precies deze tekst' })).toHaveCount(0)

  const benPage = await asReader()
  await signIn(benPage.context(), site().url, 'Ben')
  await benPage.goto(`${composition}/drukproef`)
  await benPage.getByRole('button', { name: 'Onder ons zetten: 06-12345678' }).click()
  await expect(benPage.getByText('06-12345678')).toHaveCount(0)
  await benPage.getByRole('button', { name: 'Akkoord met precies deze tekst' }).click()
  await expect(benPage.getByRole('button', { name: 'Akkoord terugnemen' })).toBeVisible()

  await page.goto(`${composition}/drukproef`)
  await page.getByRole('button', { name: 'Publiceren' }).click()
  await expect(page.getByText(/Niet gepubliceerd: nog geen akkoord van Ada/)).toBeVisible()

  await adaPage.reload()
  await adaPage.getByRole('button', { name: 'Akkoord met precies deze tekst' }).click()
  await expect(adaPage.getByText('Je akkoord is genoteerd.')).toBeVisible()
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
    for (const secret of [SECRET, '06-12345678', ':::onder-ons']) expect(text).not.toContain(secret)
  }

  await adaPage.goto(`${composition}/intrekken`)
  await adaPage.getByRole('button', { name: 'Intrekken' }).click()
  await expect(adaPage.getByText('Ingetrokken: lezers zien deze dialoog niet meer.')).toBeVisible()
  expect((await reader.goto(path))?.status()).toBe(410)
  await expect(reader.getByRole('heading', { name: 'Deze briefwisseling is ingetrokken' })).toBeVisible()
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
