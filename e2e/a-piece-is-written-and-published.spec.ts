import { CAST } from '@/db/cast'
import { makeOwnerLink } from '@/publication/people/sessions/make-owner-link'
import { answerOn } from './support/answer-on'
import { expect, test } from './support/fixtures'

test('an owner signs in by a link, writes, looks, publishes, and a stranger reads it at once', async ({
  page,
  asReader,
}) => {
  const { link } = await makeOwnerLink(CAST.Olga.email)
  await page.goto(new URL(link).pathname)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await page.getByRole('button', { name: 'Nieuw essay' }).click()
  await expect(page).toHaveTitle(/^Nieuw essay ·/)
  await page.getByLabel('Titel').fill('Waarover brieven zwijgen')
  await page.getByLabel('Inleiding').fill('Een begin.')
  await page.getByRole('group', { name: 'Rubrieken' }).getByRole('checkbox').first().check()
  await page
    .getByRole('textbox', { name: 'Tekst' })
    .fill('Een alinea met *nadruk*.\n\n## Een tussenkop\n\nSlot.')
  await expect(page.getByRole('heading', { name: 'Een tussenkop' })).toBeVisible()
  await page.getByRole('button', { name: 'Publiceren' }).click()
  const address = answerOn(page).getByRole('link')
  await expect(address).toHaveText(/^\/\d{4}\/\d{2}\/waarover-brieven-zwijgen/)
  await expect(page).toHaveTitle(/^Waarover brieven zwijgen · bewerken · Schrijftafel ·/)

  const reader = await asReader()
  await reader.goto((await address.textContent()) ?? '')
  await expect(reader.getByRole('heading', { level: 1, name: 'Waarover brieven zwijgen' })).toBeVisible()
  await expect(reader.getByText('nadruk')).toBeVisible()
})

test('readers see the old text until the new one is published', async ({
  page,
  signInAs,
  aDraftBy,
  asReader,
}) => {
  const draft = await aDraftBy('Emiel', { title: 'Oud en nieuw', body: 'Het oude jaar.' })
  await signInAs('Emiel')
  await page.goto(`/schrijven/concepten/${draft.id}`)
  await page.getByRole('button', { name: 'Publiceren' }).click()
  const path = (await answerOn(page).getByRole('link').textContent()) ?? ''
  await page.getByRole('textbox', { name: 'Tekst' }).fill('Het nieuwe jaar.')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  // Nothing more: no picture was chosen, and none is spoken of.
  await expect(answerOn(page)).toHaveText('Opgeslagen als versie 2.')

  const reader = await asReader()
  await reader.goto(path)
  await expect(reader.getByText('Het oude jaar.')).toBeVisible()
  await page.getByRole('button', { name: 'Publiceren' }).click()
  await expect(answerOn(page)).toContainText('Gepubliceerd.')
  await reader.reload()
  await expect(reader.getByText('Het nieuwe jaar.')).toBeVisible()
})

test('a withdrawn piece is gone for readers, after a second step, and can come back', async ({
  page,
  signInAs,
  aDraftBy,
  asReader,
}) => {
  const draft = await aDraftBy('Emiel', { title: 'Even weg' })
  await signInAs('Emiel')
  await page.goto(`/schrijven/concepten/${draft.id}`)
  await page.getByRole('button', { name: 'Publiceren' }).click()
  const path = (await answerOn(page).getByRole('link').textContent()) ?? ''
  const reader = await asReader()
  await page.getByRole('button', { name: 'Intrekken' }).click()
  expect((await reader.goto(path))?.status()).toBe(200)
  await page.getByRole('button', { name: 'Intrekken' }).click()
  await expect(page.getByText('Dit stuk is ingetrokken.')).toBeVisible()
  expect((await reader.goto(path))?.status()).toBe(410)
  await page.getByRole('button', { name: 'Bewerken' }).click()
  await page.getByRole('button', { name: 'Publiceren' }).click()
  await expect(answerOn(page)).toContainText('Gepubliceerd.')
  expect((await reader.goto(path))?.status()).toBe(200)
})

test('a contributor hands in, an editor publishes', async ({ page, signInAs, asReader }) => {
  await signInAs('Ada')
  await page.goto('/schrijven')
  await page.getByRole('button', { name: 'Nieuw essay' }).click()
  await page.getByLabel('Titel').fill('Ingeleverd werk')
  await page.getByRole('textbox', { name: 'Tekst' }).fill('Aan de redactie.')
  await expect(page.getByRole('button', { name: 'Publiceren' })).toHaveCount(0)
  // The bar with the buttons goes along down the page; what was done stands at its top.
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  await page.getByRole('button', { name: 'Inleveren' }).click()
  await expect(page.getByText('Ingeleverd bij de redactie.')).toBeInViewport()

  await page.context().clearCookies()
  await signInAs('Emiel')
  await page.goto('/schrijven/inzendingen')
  await page.getByRole('link', { name: 'Ingeleverd werk' }).click()
  await page.getByRole('button', { name: 'Publiceren' }).click()
  const reader = await asReader()
  await reader.goto((await answerOn(page).getByRole('link').textContent()) ?? '')
  await expect(reader.getByText('Ada van Iersel').first()).toBeVisible()
})

test('what is wrong in a text is said once', async ({ page, signInAs }) => {
  await signInAs('Ada')
  await page.goto('/schrijven/nieuw')
  await page.getByLabel('Titel').fill('Bouwstenen')
  await page.getByRole('button', { name: 'Bron', exact: true }).click()
  await page.getByRole('textbox', { name: 'Tekst' }).fill('Een zin.<Note></Note>')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  const todo = page.getByRole('region', { name: /^Nog \d/ })
  await expect(todo).toContainText('<Note> is leeg')
  await expect(page.getByText('<Note> is leeg')).toHaveCount(1)
})
