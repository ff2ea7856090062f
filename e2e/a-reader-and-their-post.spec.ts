import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures'
import { listHtmlProblems } from './support/judge-html'
import type { Mailbox } from './support/mailbox'
import { overflowOf, problemsOf } from './support/problems-of'
import { site } from './support/site'

const DIALOGUE = '/2026/10/wat-je-niet-kunt-erven'
const TITLE = 'Briefwisseling: Wat je niet kunt erven'

test('a reader sees all they get, pauses it, takes it along, leaves it and is forgotten, without script', async ({
  browser,
  mailbox,
  request,
}) => {
  const email = 'mijn-post@voorbeeld.example'
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: site().url,
    locale: 'nl-NL',
    acceptDownloads: true,
  })
  const reader = await context.newPage()
  const address = await onTwoLists(reader, email, mailbox)
  const said = reader.getByRole('status')
  const heading = reader.getByRole('heading', { level: 1 })

  const answer = await request.get(address)
  expect(answer.headers()).toMatchObject({
    'cache-control': 'private, no-store',
    'x-robots-tag': 'noindex',
    'referrer-policy': 'same-origin',
  })
  expect(answer.headers()['set-cookie']).toBeUndefined()
  const html = await answer.text()
  expect(html).not.toContain('<script')
  expect(await listHtmlProblems({ address: '/mijn-post', html })).toEqual([])

  await reader.goto(address)
  await expect(heading).toHaveText('Mijn post')
  await expect(reader.getByText(`Dit krijgt ${email} van ons.`)).toBeVisible()
  const [newsletter, dialogue] = ['Nieuwsbrief', TITLE].map((name) => reader.getByRole('region', { name }))

  await newsletter?.getByRole('button', { name: 'Een maand' }).click()
  await expect(said).toHaveText('De pauze is ingesteld.')
  await expect(newsletter?.getByText('Gepauzeerd tot') ?? said).toBeVisible()
  await newsletter?.getByRole('button', { name: 'Pauze beëindigen' }).click()
  await expect(said).toHaveText('De pauze is voorbij.')
  await dialogue?.getByLabel('Of tot een dag').fill('2001-01-01')
  await dialogue?.getByRole('radio', { name: 'Elke nieuwe brief' }).check()
  await dialogue?.getByRole('button', { name: 'Zo lezen' }).click()
  await expect(said).toHaveText('Zo krijgt u dit voortaan.')
  await expect(dialogue?.getByRole('radio', { name: 'Elke nieuwe brief' }) ?? said).toBeChecked()

  const [download] = await Promise.all([
    reader.waitForEvent('download'),
    reader.getByRole('button', { name: 'Mijn gegevens meenemen' }).click(),
  ])
  const data = JSON.parse(readFileSync(await download.path(), 'utf8'))
  expect(data).toMatchObject({ email, subscriptions: [{ list: 'newsletter' }, { path: DIALOGUE }] })
  expect(data.consents).toHaveLength(2)

  await newsletter?.getByRole('button', { name: 'Afmelden' }).click()
  await expect(said).toHaveText('U bent van deze lijst afgemeld.')
  await expect(reader.getByRole('region')).toHaveCount(2)
  await reader.getByRole('button', { name: 'Van alles afmelden' }).click()
  await expect(reader.getByText('U staat op geen enkele lijst.')).toBeVisible()

  await reader.getByText('Vergeet mij').click()
  await reader.getByRole('checkbox', { name: 'Ja, wis alles' }).check()
  await reader.getByRole('button', { name: 'Definitief wissen' }).click()
  await expect(heading).toHaveText('Uw gegevens zijn weg')
  await reader.goto(address)
  await expect(heading).toHaveText('Deze link kennen wij niet')
  const ofNobody = await reader.locator('main').innerHTML()
  await reader.goto(address.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')))
  expect(await reader.locator('main').innerHTML()).toBe(ofNobody)
  await context.close()
})

test('the page of somebody’s post fits, and says to everybody what it is', async ({ asReader, mailbox }) => {
  const reader = await asReader()
  const address = await onTwoLists(reader, 'mijn-post-past@voorbeeld.example', mailbox)
  for (const width of [320, 1280]) {
    await reader.setViewportSize({ width, height: 900 })
    await reader.goto(address)
    await reader.getByText('Vergeet mij').click()
    expect(await overflowOf(reader)).toBe(0)
    expect(await problemsOf(reader)).toEqual([])
  }
})

/** Signs up for the newsletter and follows a dialogue; gives the address of their page, which is at the foot of both mails. */
async function onTwoLists(reader: Page, email: string, mailbox: Mailbox): Promise<string> {
  await reader.goto('/nieuwsbrief')
  await reader.getByLabel('E-mailadres').fill(email)
  await reader.getByRole('button', { name: 'Aanmelden' }).click()
  const asked = await mailbox.waitFor(email, { subject: 'Bevestig uw' })
  await reader.goto(linkIn(asked.links, '/nieuwsbrief/bevestigen/'))
  await reader.getByRole('button', { name: 'Bevestigen' }).click()
  await followDialogue(reader, email, mailbox)
  const welcome = await mailbox.waitFor(email, { subject: 'U staat op de lijst' })
  const letter = await mailbox.waitFor(email, { subject: 'Brief 1' })
  expect(linkIn(letter.links, '/mijn-post/')).toBe(linkIn(welcome.links, '/mijn-post/'))
  return linkIn(welcome.links, '/mijn-post/')
}

async function followDialogue(reader: Page, email: string, mailbox: Mailbox): Promise<void> {
  await reader.goto(DIALOGUE)
  const form = reader.getByRole('region', { name: 'Volg deze briefwisseling' })
  await form.getByRole('radio', { name: 'Lees zoals het geschreven werd' }).check()
  await form.getByLabel('E-mailadres').fill(email)
  await form.getByRole('button', { name: 'Volgen' }).click()
  const asked = await mailbox.waitFor(email, { subject: 'Bevestig dat u' })
  await reader.goto(linkIn(asked.links, '/volgen/bevestigen/'))
  await reader.getByRole('button', { name: 'Bevestigen' }).click()
}

function linkIn(links: string[], part: string): string {
  const link = links.find((one) => one.includes(part))
  if (!link) throw new Error(`There is no link with ${part} in the mail`)
  return link
}
