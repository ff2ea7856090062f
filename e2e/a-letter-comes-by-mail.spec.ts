import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { arrivals } from '@/db/schema'
import {
  aDialogueByMail,
  type DialogueByMail,
} from '@/publication/correspondence/arrivals/testing/a-dialogue-by-mail'
import { aMail, signed } from '@/publication/correspondence/arrivals/testing/a-mail'
import { findWrittenLetter } from '@/publication/correspondence/letters/find-written-letter'
import { answerOn } from './support/answer-on'
import { expect, test } from './support/fixtures'
import { fourteenDaysPass } from './support/fourteen-days-pass'
import { inDrawer } from './support/in-a-letter-room'
import { openPost, post } from './support/mail-program'
import type { Mailbox } from './support/mailbox'
import { findOrAddMember } from './support/people'
import { problemsOf } from './support/problems-of'
import { site } from './support/site'

let dialogue: DialogueByMail

test.beforeEach(async () => {
  dialogue = await aDialogueByMail({
    anna: await findOrAddMember('Ada'),
    ben: await findOrAddMember('Emiel'),
  })
})

test('a letter that is mailed waits at Post, and is one when its writer says so', async ({
  page,
  signInAs,
}) => {
  const quote = 'Op wo 31 okt 2012 om 22:05 schreef Emiel <emiel@voorbeeld.example>:\n\n> Lieve Anna'
  await send(
    await signed(
      aMail({ From: fromAda() }, `Lieve Emiel,\n\nDit is mijn brief.\n\n${quote}\n`),
      site().mail.senders['voorbeeld.example'],
    ),
  )
  await signInAs('Ada')
  await openPost(page, 'voorstel', 'Vertrouwen')
  await expect(page.locator('.cm-content')).toBeVisible()
  const sheet = page.getByRole('textbox', { name: 'Brief' })
  await expect(sheet.locator('.cm-line')).toHaveText(['Lieve Emiel,', '', 'Dit is mijn brief.'])
  await expect(page.getByText('> Lieve Anna')).toBeHidden()
  await page.getByText('De mail waarop dit een antwoord is').click()
  await expect(page.getByText('> Lieve Anna')).toBeVisible()

  await sheet.fill('Lieve Emiel,\n\n[klik](javascript:alert(1))')
  await page.getByRole('button', { name: 'Bevestigen' }).click()
  await expect(answerOn(page)).toContainText('Regel 3')
  await sheet.fill('Lieve Emiel,\n\nDit is mijn brief, nagelezen.')
  await page.getByRole('button', { name: 'Bevestigen' }).click()
  await expect(page.getByText('Dit is een brief geworden.')).toBeVisible()
})

test('a letter that is mailed is confirmed from its notice, without signing in, and nothing else opens', async ({
  page,
  signInAs,
  asReader,
  mailbox,
}) => {
  const quote = 'Op wo 31 okt 2012 om 22:05 schreef Emiel <emiel@voorbeeld.example>:\n\n> Lieve Anna'
  const sender = site().mail.senders['voorbeeld.example']
  await send(
    await signed(aMail({ From: fromAda() }, `Lieve Emiel,\n\nDe post komt laat.\n\n${quote}\n`), sender),
  )
  const notice = await mailbox.waitFor(fromAda(), { subject: 'ligt klaar: bevestig hem' })
  const link = notice.links.find((it) => it.includes('/inloggen/brief/')) ?? ''

  // The other sees that it came, and nothing of it.
  await signInAs('Emiel')
  await page.goto(`/schrijven/dialogen/${dialogue.dialogueId}`)
  await expect(page.getByText('Ada heeft geschreven, nog niet bevestigd.')).toBeVisible()
  await expect(page.getByText('De post komt laat.')).toHaveCount(0)

  // A scanner looks, and a page of another site presses.
  const ada = await asReader()
  for (const method of ['GET', 'HEAD', 'GET'])
    expect((await ada.request.fetch(link, { method })).status()).toBe(200)
  const foreign = await ada.request.post(link, {
    form: { token: link },
    headers: { Origin: 'https://elders.example' },
  })
  expect([400, 403]).toContain(foreign.status())

  await ada.goto(link)
  await expect(ada.getByRole('heading', { level: 1, name: 'Zo lazen wij je brief' })).toBeVisible()
  await expect(ada.getByText('De post komt laat.')).toBeVisible()
  expect(await problemsOf(ada)).toEqual([])
  await ada.getByRole('link', { name: 'Aanpassen' }).click()
  await ada.getByLabel('Brief', { exact: true }).fill('[klik](javascript:alert(1))')
  await ada.getByRole('button', { name: 'Zo bevestigen' }).click()
  await expect(ada.getByRole('status')).toContainText('Regel 1')
  await ada.getByLabel('Brief', { exact: true }).fill('Lieve Emiel,\n\nDe post kwam.')
  await ada.getByText('De mail waarop dit een antwoord is', { exact: true }).click()
  await ada.getByLabel('Zet de mail waarop dit een antwoord is onder de brief').check()
  expect(await problemsOf(ada)).toEqual([])
  await ada.getByRole('button', { name: 'Zo bevestigen' }).click()
  await expect(ada.getByRole('heading', { level: 1, name: 'Je brief is bevestigd' })).toBeVisible()

  // Used again, by whoever; and no session came of it.
  const another = await asReader()
  await another.goto(link)
  await expect(another.getByRole('heading', { level: 1, name: 'Je brief is bevestigd' })).toBeVisible()
  await expect(another.getByRole('button')).toHaveCount(0)
  for (const stranger of [ada, another]) {
    await stranger.goto('/schrijven/post')
    await expect(stranger).toHaveURL(/\/inloggen\?naar=/)
    expect(await stranger.context().cookies()).toEqual([])
  }
  const toEmiel = await mailbox.waitFor(dialogue.ben.email ?? '', { subject: 'Vertrouwen' })
  expect(toEmiel.text).toMatch(/De post kwam\.\s+Op wo 31 okt 2012.*> Lieve Anna/s)
})

/** A letter with a private passage, and the page behind the link of its notice where it is changed. */
async function adjustPrivate(mailbox: Mailbox): Promise<string> {
  const marked = 'Lieve Emiel,\n\nVoor allen.\n\n:::onder-ons\nVoor ons tweeën.\n:::\n\nTot gauw.\n'
  await send(await signed(aMail({ From: fromAda() }, marked), site().mail.senders['voorbeeld.example']))
  const { links } = await mailbox.waitFor(fromAda(), { subject: 'ligt klaar: bevestig hem' })
  return `${links.find((it) => it.includes('/inloggen/brief/'))}/aanpassen`
}

/** As its writer has it, marks and all. */
async function bodyOfLetter(): Promise<string | undefined> {
  const [mail] = await db().select().from(arrivals).where(eq(arrivals.dialogueId, dialogue.dialogueId))
  const letter = mail?.letterId ? await findWrittenLetter(dialogue.anna.id, mail.letterId) : null
  return letter?.body.trim()
}

test('what is private in a mailed letter is a passage to its writer, who never sees marks', async ({
  asReader,
  mailbox,
}) => {
  const link = await adjustPrivate(mailbox)
  const ada = await asReader()
  await ada.goto(link)
  const passages = ada.getByRole('group', { name: /^Brief, stuk/ })
  await expect(passages).toHaveCount(3)
  await expect(passages.nth(1).getByRole('textbox')).toHaveValue('Voor ons tweeën.')
  await expect(passages.nth(1)).toContainText('Onder ons: alleen Ada en Emiel')
  await expect(ada.getByText(':::')).toHaveCount(0)
  expect(await problemsOf(ada)).toEqual([])

  // Other words become private by a press, and what was private is for all.
  await passages.nth(0).getByRole('textbox').fill('Lieve Emiel,\n\nIk verhuis.\n\nNiet verder vertellen.')
  await passages.nth(0).getByRole('textbox').press('Control+End')
  await passages.nth(0).getByRole('button', { name: 'Onder ons zetten' }).click()
  await expect(passages).toHaveCount(4)
  await expect(passages.nth(1).getByRole('textbox')).toBeFocused()
  await expect(passages.nth(1).getByRole('textbox')).toHaveValue('Niet verder vertellen.')
  await passages.nth(2).getByLabel('Wie leest dit stuk?').selectOption('Iedereen die de brief leest')
  await expect(passages.nth(2).getByText('Onder ons: alleen')).toBeHidden()

  // Refused, nothing of it is lost.
  await passages.nth(1).getByRole('textbox').fill('Niet verder vertellen.\n:::\nNee.')
  await ada.getByRole('button', { name: 'Zo bevestigen' }).click()
  await expect(ada.getByRole('status')).toContainText('een regel met alleen drie dubbele punten')
  await expect(passages.nth(1).getByRole('textbox')).toHaveValue('Niet verder vertellen.\n:::\nNee.')
  await passages.nth(1).getByRole('textbox').fill('Niet verder vertellen.')
  await ada.getByRole('button', { name: 'Zo bevestigen' }).click()
  await expect(ada.getByRole('heading', { level: 1, name: 'Je brief is bevestigd' })).toBeVisible()
  expect(await bodyOfLetter()).toBe(
    'Lieve Emiel,\n\nIk verhuis.\n\n:::onder-ons\nNiet verder vertellen.\n:::\nVoor ons tweeën.\n\nTot gauw.',
  )
})

test('without script a passage can be changed, taken out of what is private, and another be added', async ({
  browser,
  baseURL,
  mailbox,
}) => {
  const link = await adjustPrivate(mailbox)
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.goto(link)
  const passages = page.getByRole('group', { name: /^Brief, stuk/ })
  await expect(page.getByText(':::')).toHaveCount(0)
  await passages.nth(1).getByLabel('Wie leest dit stuk?').selectOption('Iedereen die de brief leest')
  await passages.nth(2).getByRole('textbox').fill('Tot morgen.')
  await passages.nth(2).getByRole('button', { name: 'Voeg hieronder een stuk toe' }).click()
  await expect(page.getByRole('status')).toContainText('ruimte bij')
  await expect(passages).toHaveCount(4)
  await expect(passages.nth(2).getByRole('textbox')).toHaveValue('Tot morgen.')
  await passages.nth(3).getByRole('textbox').fill('PS. Voor ons.')
  await page.getByRole('button', { name: 'Zo bevestigen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Je brief is bevestigd' })).toBeVisible()
  expect(await bodyOfLetter()).toBe(
    'Lieve Emiel,\n\nVoor allen.\n\nVoor ons tweeën.\n\nTot morgen.\n:::onder-ons\nPS. Voor ons.\n:::',
  )
  await context.close()
})

test('a mailed letter is confirmed as it was read by one press, also without script, and undone by its writer', async ({
  browser,
  baseURL,
  mailbox,
  page: desk,
  signInAs,
}) => {
  const sender = site().mail.senders['voorbeeld.example']
  await send(await signed(aMail({ From: fromAda(), Subject: 'Eén druk' }, 'Dag Emiel.'), sender))
  const { links } = await mailbox.waitFor(fromAda(), { subject: 'ligt klaar: bevestig hem' })
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  const link = links.find((it) => it.includes('/inloggen/brief/')) ?? ''
  await page.goto(link)
  // Fourteen days later the page that was open before confirms nothing.
  await fourteenDaysPass(link)
  await page.getByRole('button', { name: 'Bevestigen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Deze link is verlopen' })).toBeVisible()
  await fourteenDaysPass(link, -1)
  await page.reload()
  await page.getByRole('button', { name: 'Bevestigen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Je brief is bevestigd' })).toBeVisible()
  await context.close()

  // Whoever had the link may have pressed it: its writer takes it back, and it waits for them again.
  await signInAs('Ada')
  const [mail] = await db().select().from(arrivals).where(eq(arrivals.dialogueId, dialogue.dialogueId))
  await desk.goto(`/schrijven/post/${mail?.id}`)
  const text = await desk.getByText('Deze brief is bevestigd met de link').boundingBox()
  const button = desk.getByRole('button', { name: 'Dat was ik niet: ongedaan maken' })
  expect((await button.boundingBox())?.y).toBeGreaterThan((text?.y ?? 0) + (text?.height ?? 0) + 8)
  await button.click()
  await expect(desk.getByRole('button', { name: 'Bevestigen' })).toBeVisible()
  await desk.goto(`/schrijven/dialogen/${dialogue.dialogueId}`)
  await expect(desk.getByText('Dag Emiel.')).toHaveCount(0)
  const told = await mailbox.waitFor(dialogue.ben.email ?? '', {
    subject: 'Ada van Iersel nam een brief terug',
  })
  expect(told.text).toContain('niet zelf bevestigd')
})

test('a forgery is held with the reason, and thrown away', async ({ page, signInAs }) => {
  await send(aMail({ From: fromAda(), Subject: 'Een spoedbetaling' }))
  await signInAs('Ada')
  await openPost(page, 'vastgehouden', 'Een spoedbetaling')
  await expect(page.getByText('Het is niet bewezen dat hij van de afzender komt')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Dit heb ik geschreven' })).toBeVisible()
  await page.getByRole('button', { name: 'Wegleggen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Post' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Een spoedbetaling' })).toHaveCount(0)
})

test('old mails are uploaded, read, said whose they are, and wait for their writers', async ({
  page,
  signInAs,
}) => {
  const old = [1, 2].map((day) =>
    aMail({
      From: `oud${day}@elders.example`,
      Subject: `Oude brief ${day}`,
      Date: `${day} Oct 2012 10:00:00 +0200`,
    }),
  )
  const mbox = old.map((mail) => `From x Wed Oct 31 22:05:00 2012\n${mail}\n`).join('\n')
  await signInAs('Ada')
  await page.goto(`/schrijven/dialogen/${dialogue.dialogueId}/uitwisseling`)
  await page
    .getByLabel('Bestanden')
    .setInputFiles({ name: 'oud.mbox', mimeType: 'application/mbox', buffer: Buffer.from(mbox) })
  await page.getByRole('button', { name: 'Inlezen' }).click()
  await expect(page.getByText('2 van 2 gelezen')).toBeVisible({ timeout: 30_000 })
  await expect(
    page.getByText('0 te bevestigen, 0 bevestigd, 2 wachten op ‘Wie is wie?’', { exact: true }),
  ).toBeVisible()
  await page.getByLabel('oud1@elders.example').selectOption({ index: 1 })
  await page.getByLabel('oud2@elders.example').selectOption({ index: 2 })
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await expect(page.getByText('2 te bevestigen, 0 bevestigd')).toBeVisible()
  await page.getByRole('link', { name: 'Oude brief 1' }).click()
  await expect(page.getByRole('button', { name: 'Bevestigen' })).toBeVisible()

  await page.goto('/schrijven/post')
  await page.getByRole('link', { name: 'Eén mail uit oud.mbox nalezen' }).click()
  await expect(page.getByRole('article', { name: 'Oude brief 1' })).toBeVisible()
  await page.getByRole('button', { name: 'Deze brief bevestigen' }).click()
  await expect(page.getByRole('status')).toContainText('Eén mail is nu een brief.')
})

test('a mail without a date that can be has one guessed, which its writer corrects', async ({
  page,
  signInAs,
}) => {
  const old = [
    { subject: 'Een', says: 'Sat, 01 Mar 2014 09:00:00 +0100' },
    { subject: 'Twee', says: 'Thu, 32 Foo 2014 99:99:99 +0000' },
    { subject: 'Drie', says: 'Mon, 03 Mar 2014 09:00:00 +0100' },
  ].map(({ subject, says }) => aMail({ From: 'ada@elders.example', Subject: subject, Date: says }))
  const mbox = old.map((mail) => `From x Wed Oct 31 22:05:00 2012\n${mail}\n`).join('\n')
  await signInAs('Ada')
  const path = `/schrijven/dialogen/${dialogue.dialogueId}`
  await page.goto(`${path}/uitwisseling`)
  await page
    .getByLabel('Bestanden')
    .setInputFiles({ name: 'datums.mbox', mimeType: 'application/mbox', buffer: Buffer.from(mbox) })
  await page.getByRole('button', { name: 'Inlezen' }).click()
  await page.getByLabel('ada@elders.example').selectOption({ index: 1 }, { timeout: 30_000 })
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Twee' })).toContainText(
    /omstreeks \d maart 2014 \(geschat\)/,
  )
  await page.getByRole('link', { name: 'Twee' }).click()
  await page.getByRole('link', { name: /^geschreven: omstreeks/ }).click()
  await expect(page.getByText('Geschat: de mail zelf heeft geen datum die kan.')).toBeVisible()
  const date = page.getByLabel('Datum', { exact: true })
  await date.fill('2099-03-02T18:30')
  await page.getByRole('button', { name: 'Sluiten' }).click()
  await page.getByRole('button', { name: 'Bevestigen' }).click()
  await expect(answerOn(page)).toContainText('Toen kan de mail niet zijn verstuurd')
  await inDrawer(page, () => date.fill('2014-03-02T18:30'), 'Bij de mail')
  await page.getByRole('button', { name: 'Bevestigen' }).click()
  await expect(page.getByText('Dit is een brief geworden.')).toBeVisible()

  await page.goto(path)
  const letter = page.getByRole('article').filter({ hasText: 'Onderwerp: Twee' })
  await expect(letter).toContainText('zondag 2 maart 2014, 18.30 uur')
  await letter.getByRole('link', { name: 'Datum verbeteren' }).click()
  await page.getByLabel('Datum', { exact: true }).fill('')
  await page.getByRole('button', { name: 'Datum bewaren' }).click()
  await expect(answerOn(page)).toContainText('De datum is bewaard.')
  await expect(page.getByRole('article').filter({ hasText: 'Onderwerp: Twee' })).toContainText(
    'datum onbekend',
  )
})

const fromAda = () => dialogue.anna.email ?? ''

const send = (raw: string | Buffer) => post({ from: fromAda(), to: dialogue.addressOf(dialogue.anna), raw })
