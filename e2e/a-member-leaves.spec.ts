import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { authors, type Member, members, pieceAuthors, pieces } from '@/db/schema'
import { readZip } from '@/publication/files/take-along/testing/read-zip'
import { exportAll, importFiles } from './support/export-all'
import { expect, test } from './support/fixtures'
import type { Mail } from './support/mailbox'
import { signInMember } from './support/people'

const linkIn = (mail: Mail) => mail.links.find((link) => link.includes('/inloggen/vertrek/')) ?? ''

/** Somebody with one essay that readers have. */
async function aWriter(): Promise<Member & { email: string; path: string }> {
  const mark = randomUUID().slice(0, 8)
  const [author] = await db()
    .insert(authors)
    .values({ slug: `tineke-${mark}`, givenName: 'Tineke', familyName: 'Treur' })
    .returning()
  const email = `tineke-${mark}@voorbeeld.example`
  const [member] = await db()
    .insert(members)
    .values({
      email,
      name: 'Tineke Treur',
      role: 'contributor',
      authorId: author?.id ?? null,
      joinedAt: new Date(),
    })
    .returning()
  const [piece] = await db()
    .insert(pieces)
    .values({
      kind: 'essay',
      slug: `over-weggaan-${mark}`,
      year: 2013,
      month: 4,
      date: new Date('2013-04-02T12:00:00Z'),
      title: 'Over weggaan',
      body: 'Weggaan is een kunst.',
      plainText: 'Weggaan is een kunst.',
      wordCount: 4,
    })
    .returning()
  if (!author || !member || !piece) throw new Error('The writer was not made')
  await db().insert(pieceAuthors).values({ pieceId: piece.id, authorId: author.id, position: 0 })
  return { ...member, email, path: piece.path }
}

async function leavesUnderAWriter(page: Page): Promise<void> {
  await page.goto('/schrijven/gegevens')
  await page.getByRole('link', { name: 'Vertrekken' }).click()
  await expect(page.getByRole('link', { name: 'Over weggaan' })).toBeVisible()
  await page.getByRole('button', { name: 'De publicatie verlaten' }).click()
  await expect(
    page.getByText('Kies eerst wat er gebeurt met wat gepubliceerd is.').filter({ visible: true }),
  ).toBeVisible()
  await page.getByLabel('Het blijft staan, onder ‘Een schrijver’').check()
  await page.getByRole('button', { name: 'De publicatie verlaten' }).click()
  await expect(page.getByText('Je hebt de publicatie verlaten.')).toBeVisible()
}

test('a member takes everything along, leaves, and takes that back from their mail', async ({
  page,
  context,
  baseURL,
  asReader,
  mailbox,
}) => {
  const member = await aWriter()
  const reader = await asReader()
  await reader.goto(member.path)
  await expect(reader.getByText('Tineke Treur').first()).toBeVisible()
  await signInMember(context, baseURL ?? '', member)

  await page.goto('/schrijven/gegevens')
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Alles meenemen' }).click()
  const archive = readZip(await readFile(await (await downloading).path()))
  expect(archive.get(`gepubliceerd${member.path}.md`)).toContain('Weggaan is een kunst.')

  await leavesUnderAWriter(page)
  await page.goto('/schrijven')
  await expect(page).toHaveURL(/\/inloggen/)
  await reader.reload()
  await expect(reader.getByText('Een schrijver').first()).toBeVisible()
  await expect(reader.getByText('Tineke')).toHaveCount(0)

  // Opening the link does nothing, however often a scanner does.
  const link = linkIn(await mailbox.waitFor(member.email))
  for (const _ of [1, 2]) expect((await reader.request.get(link)).status()).toBe(200)
  await page.goto(link)
  const again = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Alles meenemen' }).click()
  expect(readZip(await readFile(await (await again).path())).size).toBeGreaterThan(2)
  await page.getByRole('button', { name: 'Mijn vertrek terugnemen' }).click()
  await expect(page.getByRole('heading', { name: 'Je bent er weer' })).toBeVisible()
  await page.goto(link)
  await expect(page.getByText('Deze link werkt niet meer')).toBeVisible()
  await reader.goto(member.path)
  await expect(reader.getByText('Tineke Treur').first()).toBeVisible()
})

test('without script too somebody leaves, and an owner takes it back', async ({
  browser,
  baseURL,
  signInAs,
  page,
}) => {
  const member = await aWriter()
  const theirs = await withoutScript(browser, baseURL ?? '')
  await signInMember(theirs.context(), baseURL ?? '', member)
  await leavesUnderAWriter(theirs)
  await theirs.context().close()

  await signInAs('Olga')
  await page.goto('/schrijven/medewerkers')
  const line = page.getByRole('listitem').filter({ hasText: 'Tineke Treur · wordt gewist op' }).first()
  await line.getByRole('button', { name: 'Het vertrek van Tineke Treur terugnemen' }).click()
  await expect(page.getByText('Tineke Treur is weer medewerker.')).toBeVisible()
  await page.goto('/schrijven/medewerkers')
  await expect(page.getByText(member.email)).toBeVisible()
})

test('an owner removes somebody, who is mailed what to take along, and not how to stay', async ({
  page,
  asReader,
  signInAs,
  mailbox,
}) => {
  const member = await aWriter()
  await signInAs('Olga')
  await page.goto(`/schrijven/medewerkers/${member.id}/verwijderen`)
  await expect(page.getByText('Lezers hebben 1 stuk van Tineke Treur.')).toBeVisible()
  await page.getByLabel('Het wordt ingetrokken').check()
  // At 320 px the two buttons are as wide as their words, and stand apart.
  await page.setViewportSize({ width: 320, height: 640 })
  const [red, keep] = await Promise.all([
    page.getByRole('button', { name: 'Verwijderen' }).boundingBox(),
    page.getByRole('link', { name: 'Toch niet' }).boundingBox(),
  ])
  expect(keep?.width).toBeLessThan(160)
  expect((keep?.x ?? 0) - (red?.x ?? 0) - (red?.width ?? 0)).toBeGreaterThanOrEqual(8)
  await page.getByRole('button', { name: 'Verwijderen' }).click()
  await expect(page.getByRole('heading', { name: 'Vertrokken' })).toBeVisible()
  const reader = await asReader()
  expect((await reader.goto(member.path))?.status()).toBe(410)
  await reader.goto(linkIn(await mailbox.waitFor(member.email)))
  await expect(reader.getByText('Een beheerder heeft je verwijderd.')).toBeVisible()
  await expect(reader.getByRole('button', { name: 'Alles meenemen' })).toBeVisible()
  await expect(reader.getByRole('button', { name: 'Mijn vertrek terugnemen' })).toHaveCount(0)
})

async function withoutScript(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ baseURL, locale: 'nl-NL', javaScriptEnabled: false })
  return context.newPage()
}

test('an address that was withdrawn answers 410 where its export is taken in', async ({ request }) => {
  const member = await aWriter()
  await db().update(pieces).set({ withdrawnAt: new Date() }).where(eq(pieces.path, member.path))
  const exported = JSON.parse(await readFile(path.join(await exportAll(), 'withdrawals.json'), 'utf8'))
  await db().delete(pieces).where(eq(pieces.path, member.path))
  await expect.poll(async () => (await request.get(member.path)).status()).toBe(404)
  await importFiles({ 'withdrawals.json': JSON.stringify({ [member.path]: exported[member.path] }) })
  await expect.poll(async () => (await request.get(member.path)).status()).toBe(410)
  expect(await (await request.get(member.path)).text()).toContain('ingetrokken')
})
