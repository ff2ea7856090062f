import { expect, test } from './support/fixtures'

const DIALOGUE = '/2026/10/wat-je-niet-kunt-erven'

test('a reader follows a dialogue as it was written: confirms, gets the first letter, and leaves', async ({
  asReader,
  mailbox,
}) => {
  const reader = await asReader()
  await reader.goto(DIALOGUE)
  const form = reader.getByRole('region', { name: 'Volg deze briefwisseling' })
  await form.getByRole('radio', { name: 'Lees zoals het geschreven werd' }).check()
  await form.getByLabel('E-mailadres').fill('volger@voorbeeld.example')
  await form.getByRole('button', { name: 'Volgen' }).click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Nog niet aangemeld')

  const asked = await mailbox.waitFor('volger@voorbeeld.example', { subject: 'Bevestig dat u' })
  await reader.goto(linkIn(asked.links, '/volgen/bevestigen/'))
  await reader.getByRole('button', { name: 'Bevestigen' }).click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('U volgt deze briefwisseling')

  const letter = await mailbox.waitFor('volger@voorbeeld.example', { subject: 'Brief 1: Honderd jaar' })
  expect(letter.from).toContain('Egbert Lindeman')
  expect(letter.text).toContain('Waar begin je?')
  await reader.goto(linkIn(letter.links, '/volgen/afmelden/'))
  await reader.getByRole('button', { name: 'Afmelden' }).click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('U bent afgemeld')
})

test('what is no address is said beside the field of that dialogue, where the focus is', async ({
  asReader,
}) => {
  const reader = await asReader()
  await reader.goto(DIALOGUE)
  const form = reader.getByRole('region', { name: 'Volg deze briefwisseling' })
  await form
    .getByLabel('E-mailadres')
    .evaluate((field: HTMLInputElement) => field.setAttribute('type', 'text'))
  await form.getByLabel('E-mailadres').fill('volger')
  await form.getByRole('button', { name: 'Volgen' }).click()
  await expect(reader).toHaveURL(/\/volgen\/2026\/10\/wat-je-niet-kunt-erven\?fout=adres/)
  await expect(reader.getByRole('alert')).toBeFocused()
  await expect(reader.getByLabel('E-mailadres')).toHaveAccessibleDescription(/geen e-mailadres/)
})

test('a quotation leads to the passage, and the passage back to the quotation', async ({ asReader }) => {
  const reader = await asReader()
  await reader.goto(DIALOGUE)
  await reader.getByRole('link', { name: 'brief 3', exact: true }).click()
  await expect(reader).toHaveURL(/#b3-alinea-3$/)
  await expect(reader.locator('#b3-alinea-3')).toContainText('Mijn grootvader heeft hem geleend')
  await reader.locator('#brief-3').getByRole('link', { name: 'brief 4' }).click()
  await expect(reader.locator('#brief-4 blockquote')).toBeInViewport()
})

test('a finished dialogue is followed at one pace, and every dialogue has feeds', async ({
  asReader,
  request,
}) => {
  const reader = await asReader()
  await reader.goto('/2019/06/de-klant-die-schreeuwt')
  const form = reader.getByRole('region', { name: 'Volg deze briefwisseling' })
  await expect(form.getByRole('radio')).toHaveCount(0)
  await expect(form.getByRole('button', { name: 'Volgen' })).toBeVisible()
  for (const file of ['feed.xml', 'feed.atom', 'feed.json']) {
    const answer = await request.get(`${DIALOGUE}/${file}`)
    expect(answer.status()).toBe(200)
    expect(await answer.text()).toContain(`${DIALOGUE}#brief-6`)
    await expect(reader.locator(`link[href$="/2019/06/de-klant-die-schreeuwt/${file}"]`)).toHaveCount(1)
  }
})

function linkIn(links: string[], part: string): string {
  const link = links.find((one) => one.includes(part))
  if (!link) throw new Error(`There is no link with ${part} in the mail`)
  return link
}
