import { randomUUID } from 'node:crypto'
import { db } from '@/db/client'
import { type Member, members } from '@/db/schema'
import { expect, test } from './support/fixtures'
import type { Mail } from './support/mailbox'
import { signInMember } from './support/people'

const anAddress = () => `${randomUUID()}@voorbeeld.example`
const linkIn = (mail: Mail, part: string) => mail.links.find((link) => link.includes(part)) ?? ''

async function aNewMember(): Promise<Member & { email: string }> {
  const email = anAddress()
  const [member] = await db()
    .insert(members)
    .values({ email, name: 'Wil Wissel', role: 'contributor', joinedAt: new Date() })
    .returning()
  if (!member) throw new Error('The member was not made')
  return { ...member, email }
}

test('a member changes their address, signs in with the new one, and the old one puts itself back', async ({
  page,
  context,
  baseURL,
  asReader,
  mailbox,
}) => {
  const member = await aNewMember()
  const to = anAddress()
  await signInMember(context, baseURL ?? '', member)
  await page.goto('/schrijven/gegevens')
  await page.getByLabel('E-mailadres').fill(to)
  await page.getByRole('button', { name: 'Adres wijzigen' }).click()
  await expect(page.getByText(`${to} wacht op bevestiging`)).toBeVisible()
  await expect(page.getByText(`Tot dan geldt ${member.email}`)).toBeVisible()

  // The new address confirms in another browser, where nobody is signed in.
  const confirmation = linkIn(await mailbox.waitFor(to), '/inloggen/nieuw-adres/')
  const reader = await asReader()
  for (const _ of [1, 2]) expect((await reader.request.get(confirmation)).status()).toBe(200)
  await reader.goto(confirmation)
  await reader.getByRole('button', { name: 'Dit is mijn adres' }).click()
  await expect(reader.getByRole('heading', { name: 'Het nieuwe adres geldt' })).toBeVisible()
  await reader.goto(confirmation)
  await expect(reader.getByText('Deze link werkt niet meer')).toBeVisible()
  await expect(reader.getByRole('button')).toHaveCount(0)
  await page.goto('/schrijven')
  await expect(page).toHaveURL(/\/inloggen$/)

  await page.getByLabel('E-mailadres').fill(to)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await page.goto(linkIn(await mailbox.waitFor(to, { subject: /Inloggen/ }), '/inloggen/'))
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await expect(page.getByRole('link', { name: 'Gegevens' })).toBeVisible()

  const undo = linkIn(await mailbox.waitFor(member.email, { subject: /gewijzigd/ }), '/inloggen/oud-adres/')
  await reader.goto(undo)
  await reader.getByRole('button', { name: 'Mijn oude adres houden' }).click()
  await expect(reader.getByRole('heading', { name: 'Het oude adres geldt' })).toBeVisible()
  await page.goto('/schrijven')
  await expect(page).toHaveURL(/\/inloggen$/)
  await mailbox.waitFor(to, { subject: /werkt niet meer/ })

  await page.getByLabel('E-mailadres').fill(member.email)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await page.goto(linkIn(await mailbox.waitFor(member.email, { subject: /Inloggen/ }), '/inloggen/'))
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await page.getByRole('link', { name: 'Gegevens' }).click()
  await expect(page.getByLabel('E-mailadres')).toHaveValue(member.email)
})

test('an owner asks for the address of another, which confirms itself; without script too', async ({
  page,
  signInAs,
  browser,
  baseURL,
  mailbox,
}) => {
  const member = await aNewMember()
  const to = anAddress()
  await signInAs('Olga')
  await page.goto(`/schrijven/medewerkers/${member.id}/adres`)
  await page.getByLabel('E-mailadres').fill(to)
  await page.getByRole('button', { name: 'Adres wijzigen' }).click()
  await expect(page.getByText(`${to} wacht op bevestiging.`)).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('E-mailadres')).toHaveValue(member.email)
  const plain = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  const mailReader = await plain.newPage()
  await mailReader.goto(linkIn(await mailbox.waitFor(to), '/inloggen/nieuw-adres/'))
  await mailReader.getByRole('button', { name: 'Dit is mijn adres' }).click()
  await expect(mailReader.getByRole('heading', { name: 'Het nieuwe adres geldt' })).toBeVisible()
  await plain.close()
  await page.goto('/schrijven/uitbak')
  await expect(page.getByRole('listitem').filter({ hasText: to }).first().getByRole('link')).toHaveCount(0)
})
