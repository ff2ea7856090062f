import {
  aDialogueByMail,
  type DialogueByMail,
} from '@/publication/correspondence/arrivals/testing/a-dialogue-by-mail'
import { aMail, signed } from '@/publication/correspondence/arrivals/testing/a-mail'
import { expect, test } from './support/fixtures'
import { openPost, post } from './support/mail-program'
import { findOrAddMember } from './support/people'
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
  await expect(page.getByLabel('Brief')).toHaveValue('Lieve Emiel,\n\nDit is mijn brief.')
  await expect(page.getByText('> Lieve Anna')).toBeHidden()
  await page.getByText('De mail waarop dit een antwoord is').click()
  await expect(page.getByText('> Lieve Anna')).toBeVisible()

  await page.getByLabel('Brief').fill('Lieve Emiel,\n\n[klik](javascript:alert(1))')
  await page.getByRole('button', { name: 'Bevestigen' }).click()
  await expect(page.getByRole('status')).toContainText('Regel 3')
  await page.getByLabel('Brief').fill('Lieve Emiel,\n\nDit is mijn brief, nagelezen.')
  await page.getByRole('button', { name: 'Bevestigen' }).click()
  await expect(page.getByRole('status')).toContainText('Dit is een brief geworden.')
})

test('a forgery is held with the reason, and thrown away', async ({ page, signInAs }) => {
  await send(aMail({ From: fromAda(), Subject: 'Geld' }))
  await signInAs('Ada')
  await openPost(page, 'vastgehouden', 'Geld')
  await expect(page.getByText('Het is niet bewezen dat hij van de afzender komt')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Dit heb ik geschreven' })).toBeVisible()
  await page.getByRole('button', { name: 'Wegleggen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Post' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Geld' })).toHaveCount(0)
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
  await page.getByLabel('oud1@elders.example').selectOption({ index: 1 })
  await page.getByLabel('oud2@elders.example').selectOption({ index: 2 })
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await expect(page.getByText('2 te bevestigen, 0 bevestigd')).toBeVisible()
  await page.getByRole('link', { name: 'Oude brief 1' }).click()
  await expect(page.getByRole('button', { name: 'Bevestigen' })).toBeVisible()
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
  await expect(page.getByText('Geschat: de mail zelf heeft geen datum die kan.')).toBeVisible()
  await page.getByLabel('Datum', { exact: true }).fill('2099-03-02T18:30')
  await page.getByRole('button', { name: 'Bevestigen' }).click()
  await expect(page.getByRole('status')).toContainText('Toen kan de mail niet zijn verstuurd')
  await page.getByLabel('Datum', { exact: true }).fill('2014-03-02T18:30')
  await page.getByRole('button', { name: 'Bevestigen' }).click()
  await expect(page.getByRole('status')).toContainText('Dit is een brief geworden.')

  await page.goto(path)
  const letter = page.getByRole('article').filter({ hasText: 'Onderwerp: Twee' })
  await expect(letter).toContainText('zondag 2 maart 2014, 18.30 uur')
  await letter.getByRole('link', { name: 'Datum verbeteren' }).click()
  await page.getByLabel('Datum', { exact: true }).fill('')
  await page.getByRole('button', { name: 'Datum bewaren' }).click()
  await expect(page.getByRole('status')).toContainText('De datum is bewaard.')
  await expect(page.getByRole('article').filter({ hasText: 'Onderwerp: Twee' })).toContainText(
    'datum onbekend',
  )
})

const fromAda = () => dialogue.anna.email ?? ''

const send = (raw: string | Buffer) => post({ from: fromAda(), to: dialogue.addressOf(dialogue.anna), raw })
