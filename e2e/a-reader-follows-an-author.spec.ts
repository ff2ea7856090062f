import { expect, test } from './support/fixtures'
import { listHtmlProblems } from './support/judge-html'
import { overflowOf, problemsOf } from './support/problems-of'

const AUTHOR = '/auteurs/hester'
const NAME = 'Hester van der Wal'

test('a reader asks for an author and the newsletter in one form, confirms both with one click and changes the pace, without script', async ({
  browser,
  mailbox,
  baseURL,
}) => {
  const email = 'volgt-een-auteur@voorbeeld.example'
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: baseURL ?? '',
    locale: 'nl-NL',
  })
  const reader = await context.newPage()
  await reader.goto(AUTHOR)
  const form = reader.getByRole('region', { name: `${NAME} per e-mail` })
  const [author, newsletter] = [`Nieuwe stukken van ${NAME}`, 'De nieuwsbrief'].map((name) =>
    form.getByRole('checkbox', { name }),
  )
  await expect(author ?? form).toBeChecked()
  await expect(newsletter ?? form).not.toBeChecked()
  expect(await listHtmlProblems({ address: AUTHOR, html: await reader.content() })).toEqual([])

  // Nothing ticked: said so, and nothing is asked.
  await author?.uncheck()
  await form.getByLabel('E-mailadres').fill(email)
  await form.getByRole('button', { name: 'Aanmelden' }).click()
  await expect(reader.getByRole('alert')).toContainText('Vink aan wat u wilt ontvangen')

  await reader.goto(AUTHOR)
  await newsletter?.check()
  await form.getByLabel('Hoe vaak u nieuwe stukken krijgt').selectOption('weekly')
  await form.getByLabel('E-mailadres').fill(email)
  await form.getByRole('button', { name: 'Aanmelden' }).click()
  // Mails of these sites become files, and it is said that none leaves.
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Nog niet aangemeld')
  const asked = await mailbox.waitFor(email, { subject: 'Bevestig uw' })
  expect(asked.text).toContain('– de nieuwsbrief')
  expect(asked.text).toContain(`– nieuwe stukken van ${NAME}: eens per week`)
  await reader.goto(linkIn(asked.links, '/nieuwsbrief/bevestigen/'))
  await reader.getByRole('button', { name: 'Bevestigen' }).click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('U staat op de lijst')

  const welcome = await mailbox.waitFor(email, { subject: 'U staat op de lijst' })
  await reader.goto(linkIn(welcome.links, '/mijn-post/'))
  const list = reader.getByRole('region', { name: `Nieuwe stukken van ${NAME}` })
  await expect(list.getByRole('radio', { name: 'Eens per week' })).toBeChecked()
  await list.getByRole('radio', { name: 'Eens per maand' }).check()
  await list.getByRole('button', { name: 'Zo lezen' }).click()
  await expect(list.getByRole('radio', { name: 'Eens per maand' })).toBeChecked()
  await list.getByRole('button', { name: 'Afmelden' }).click()
  await expect(list).toHaveCount(0)
  await expect(reader.getByRole('region', { name: 'Nieuwsbrief' })).toBeVisible()
  await context.close()
})

test('the forms of an author, a topic, a piece and the newsletter fit, and say to everybody what they are', async ({
  asReader,
}) => {
  const reader = await asReader()
  for (const address of [AUTHOR, '/rubrieken/geld', '/nieuwsbrief', '/'])
    for (const width of [320, 1280]) {
      await reader.setViewportSize({ width, height: 900 })
      await reader.goto(address)
      await expect(reader.getByRole('group', { name: 'Wat wilt u ontvangen?' })).toBeVisible()
      expect(await overflowOf(reader)).toBe(0)
      expect(await problemsOf(reader)).toEqual([])
    }
})

function linkIn(links: string[], part: string): string {
  const link = links.find((one) => one.includes(part))
  if (!link) throw new Error(`There is no link with ${part} in the mail`)
  return link
}
