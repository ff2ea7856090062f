import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CAST } from '@/db/cast'
import { answerOn } from './support/answer-on'
import { crawl, listPlaces, visitAll } from './support/crawl'
import {
  AGREE,
  agree,
  proposeForTheFirst,
  publish,
  reviseLetter,
  sendAtDesk,
} from './support/dialogue-at-desk'
import { exportAll, readAllIn, readDialogueFile } from './support/export-all'
import { expect, test } from './support/fixtures'
import { eightDaysPass, followAsItWasWritten } from './support/follower'
import { showSource } from './support/in-a-letter-room'
import { listPages } from './support/list-addresses'
import { listDeskAddresses } from './support/list-desk-addresses'
import { answerTo, asQuoted, openPost, post } from './support/mail-program'
import { Mailbox } from './support/mailbox'
import { signIn } from './support/people'
import { entriesOf, placesInOrder, wordsOf, wordsOfHtml } from './support/published-words'
import { site } from './support/site'
import { whatTheyWrite } from './support/what-they-write'

// The second test reads what the first one published, and the third looks for what it did not.
test.describe.configure({ mode: 'serial' })
test.use({ actionTimeout: 20_000 })

const write = whatTheyWrite()
const { begin, answer, last, leftOut, spoofed, address, title } = write
const ADA = CAST.Ada.email
const FOLLOWER = `volger-${write.run}@voorbeeld.example`
/** all mails since the first of these journeys began */
let everything: Mailbox
let dialogueId = ''
/** of the piece, once it is public */
let path = ''

test('two people write each other, by mail and at the desk, and it becomes a piece when both say yes', async ({
  page: ada,
  signInAs,
  asReader,
  theSite,
}) => {
  test.slow()
  everything = new Mailbox(join(theSite.dataDir, 'outbox'))
  await signInAs('Ada')
  await ada.goto('/schrijven/dialogen')
  await ada.getByRole('button', { name: 'Nieuwe briefwisseling' }).click()
  await ada.getByLabel('Thema').fill(title)
  await ada.getByLabel('Naam').fill('Carola Rood')
  await ada.getByLabel('E-mailadres').fill(address)
  await ada.getByRole('button', { name: 'Briefwisseling beginnen' }).click()
  await expect(ada.getByText('Jij bent aan zet')).toBeVisible()
  const dialogue = new URL(ada.url()).pathname
  dialogueId = dialogue.split('/').at(-1) ?? ''
  await sendAtDesk(ada, dialogue, begin.sent, begin.subject)

  // Carola never signed in. She is invited with the letter, comes in by its link, and answers it in her own mail program.
  const toCarola = await everything.waitFor(address, { subject: begin.subject })
  const carola = await asReader()
  await carola.goto(toCarola.links.find((link) => link.includes('/inloggen/')) ?? '')
  await carola.getByRole('button', { name: 'Inloggen' }).click()
  write.secrets.push(toCarola.replyTo.split('@')[0] ?? '')
  const quoted = `Op zo 22 nov 2026 om 10:05 schreef ${toCarola.from}:\n${asQuoted(toCarola.text)}`
  const text = `${answer.mailed}\n\n${quoted}\n\n-- \n${answer.signature}\n`
  await post({
    from: address,
    to: toCarola.replyTo,
    raw: await answerTo(toCarola, { from: `Carola Rood <${address}>`, text, by: 'rood.example' }),
  })
  await openPost(carola, 'voorstel', begin.subject)
  await expect(carola.locator('.cm-content')).toBeVisible()
  await showSource(carola, 'Bij de mail')
  await expect(carola.locator('.cm-line')).toHaveText(answer.mailed.split('\n'))
  await carola.getByRole('textbox', { name: 'Brief' }).fill(answer.confirmed)
  await carola.getByRole('button', { name: 'Bevestigen' }).click()
  await expect(carola.getByText('Dit is een brief geworden.')).toBeVisible()

  // Ada answers by mail too. Two forgeries come first: neither becomes a letter. An address that nobody has is refused.
  const toAda = await everything.waitFor(ADA, { subject: begin.subject })
  const adas = { from: ADA, to: toAda.replyTo }
  write.secrets.push(toAda.replyTo.split('@')[0] ?? '')
  const forge = { from: `Ada van Iersel <${ADA}>`, text: 'Maak vandaag nog geld over.' }
  for (const [subject, by] of [
    [spoofed.signed, 'vals.example'],
    [spoofed.unsigned, null],
  ] as const)
    await post({ ...adas, raw: await answerTo({ ...toAda, subject }, { ...forge, by }) })
  const nobodys = post({ ...adas, to: `brief-${'0'.repeat(40)}@${site().mail.domain}`, raw: 'x' })
  await expect(nobodys).rejects.toMatchObject({ command: 'RCPT TO', responseCode: 550 })
  await post({
    ...adas,
    raw: await answerTo(toAda, { ...forge, text: last.confirmed, by: 'voorbeeld.example' }),
  })
  await openPost(ada, 'voorstel', begin.subject)
  await ada.getByRole('button', { name: 'Bevestigen' }).click()
  await expect(ada.getByText('Dit is een brief geworden.')).toBeVisible()
  for (const subject of [spoofed.signed, spoofed.unsigned]) {
    await openPost(ada, 'vastgehouden', subject)
    await expect(ada.getByText('Het is niet bewezen dat hij van de afzender komt')).toBeVisible()
  }
  await ada.getByRole('button', { name: 'Wegleggen' }).click()

  // A letter that stays out, one that is not sent, a proposal that is declined, a letter that is revised.
  await sendAtDesk(carola, dialogue, leftOut.text, leftOut.subject)
  await proposeForTheFirst(carola, dialogue, begin.proposed)
  await ada.goto(dialogue)
  await ada.getByRole('link', { name: 'Voorstel van Carola Rood' }).click()
  await ada.getByRole('button', { name: 'Niet overnemen' }).click()
  await reviseLetter(ada, dialogue, 1, begin.revised)
  await ada.getByRole('link', { name: 'Brief schrijven' }).click()
  await ada.getByRole('textbox', { name: 'Brief' }).fill(write.unsent)
  await ada.getByRole('button', { name: 'Opslaan' }).click()
  await expect(answerOn(ada)).toContainText('Opgeslagen.')

  // Ada composes; each answers for what looks private in their own letters.
  const composition = `${dialogue}/samenstelling`
  await ada.goto(composition)
  await ada.getByLabel('Titel').fill(title)
  await ada.getByLabel('Inleiding').fill('Twee mensen vragen zich af wanneer het stil is.')
  await ada.getByRole('checkbox', { name: leftOut.subject }).uncheck()
  await ada.getByLabel('Tussenstuk vóór deze brief').nth(1).fill(write.interlude)
  await ada.getByRole('button', { name: 'Opslaan' }).click()
  await expect(ada.getByText('Opgeslagen als samenstelling 1.')).toBeVisible()
  const proof = `${composition}/drukproef`
  await ada.goto(proof)
  // A yes that leaves out what is asked is refused.
  await ada.getByRole('button', { name: AGREE }).click()
  await expect(ada.getByRole('status').filter({ hasText: 'kruis eerst aan' })).toBeVisible()
  await ada.getByRole('button', { name: `Onder ons zetten: ${last.found}` }).click()
  const shown = ada.getByRole('region', { name: 'Zoals lezers het zien' })
  await expect(shown.getByText(last.found)).toHaveCount(0)
  await carola.goto(proof)
  await carola.getByRole('button', { name: `Mag blijven staan: ${answer.telephone}` }).click()
  // The question that had the focus is gone: whoever uses the keyboard goes on with what comes next.
  await expect(carola.getByRole('button', { name: AGREE })).toBeFocused()

  // One yes is not enough; an editor who says it in her words says nothing.
  const emiel = await asReader()
  await signIn(emiel.context(), site().url, 'Emiel')
  const asking = carola.waitForRequest((request) => request.method() === 'POST')
  const [asked] = await Promise.all([asking, agree(carola, proof)])
  const headers = { ...asked.headers(), origin: site().url }
  const repeated = await emiel.request.fetch(asked, { headers, data: asked.postDataBuffer() ?? '' })
  expect(await repeated.text()).toContain('en deze pagina is van iemand anders')
  await emiel.goto(proof)
  await expect(emiel.getByText(/Publiceren kan zodra Ada van Iersel akkoord gaat/)).toBeVisible()
  await expect(emiel.getByRole('button', { name: 'Publiceren' })).toHaveCount(0)

  // A revision makes both of them count no more, also on a page that was open before it.
  await agree(ada, proof)
  await emiel.goto(proof)
  await reviseLetter(carola, dialogue, 2, answer.revised)
  await emiel.getByRole('button', { name: 'Publiceren' }).click()
  await expect(emiel.getByText('De tekst is intussen veranderd.')).toBeVisible()
  await expect(emiel.getByText(/Publiceren kan zodra .*Ada.* akkoord gaan/)).toBeVisible()
  await expect(emiel.getByText(/Het akkoord van Carola Rood .* is vervallen/)).toBeVisible()

  await agree(carola, proof)
  await agree(ada, proof)
  await publish(emiel, proof)
  path = (await emiel.getByText('Precies dit is openbaar.').getByRole('link').textContent()) ?? ''
  const reader = await asReader()
  await reader.goto(path)
  await expect(reader.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(reader.getByRole('heading', { level: 2, name: write.heading })).toBeVisible()
  await expect(reader.getByText(write.pullquote, { exact: true })).toBeVisible()
  await expect(reader.getByText(/Beiden gingen akkoord op/)).toBeVisible()
})

test('what they confirmed is what is read: on the page, in feeds, by mail and in a file', async ({
  asReader,
}) => {
  test.slow()
  const reader = await asReader()
  const letters = [begin.public, answer.revisedPublic, last.public]
  const confirmed = letters.map((paragraphs) => wordsOf(paragraphs.join('\n\n')))
  await reader.goto(path)
  for (const [index, words] of confirmed.entries()) {
    await expect(reader.locator(`#brief-${index + 1} .prose`)).toHaveText(words, { useInnerText: true })
  }
  for (const feed of ['/feed.xml', '/feed.atom', '/feed.json']) {
    const whole = await wordsOfHtml(reader, (await entriesOf(reader, feed)).join('\n'))
    expect(placesInOrder(whole, confirmed), feed).not.toContain(-1)
    const each: string[] = []
    for (const entry of await entriesOf(reader, `${path}${feed}`)) each.push(await wordsOfHtml(reader, entry))
    for (const words of confirmed)
      expect(
        each.filter((one) => one.includes(words)),
        feed,
      ).toHaveLength(1)
  }

  await followAsItWasWritten(reader, { path, email: FOLLOWER, mailbox: everything })
  for (const [index, words] of confirmed.entries()) {
    const mail = await everything.waitFor(FOLLOWER, { subject: new RegExp(`^Brief ${index + 1}: `) })
    expect(wordsOf(mail.text)).toContain(words)
    expect(await wordsOfHtml(reader, mail.html)).toContain(words)
    await eightDaysPass(FOLLOWER, index + 1)
  }

  const file = await readDialogueFile(path)
  expect(
    placesInOrder(
      file,
      letters.map((paragraphs) => `\n\n${paragraphs.join('\n\n')}\n\n</Letter>`),
    ),
  ).not.toContain(-1)
})

test('nothing of what stayed between them is anywhere else, for a stranger and for an editor', async ({
  asReader,
  request,
  theSite,
}) => {
  test.slow()
  const desk = await listDeskAddresses(dialogueId)
  const machines = ['/sitemap.xml', '/robots.txt', '/manifest.webmanifest', '/gezond']
  const pages = await listPages(request)
  const follow = pages.filter((page) => /^\/\d{4}\/\d\d\/[a-z]/.test(page)).map((page) => `/volgen${page}`)
  const roots = [...pages, ...follow, ...machines, ...desk, '/schrijven', `/zoeken?q=${write.run}`]
  const emiel = await asReader()
  await signIn(emiel.context(), theSite.url, 'Emiel')
  const asStranger = await crawl(request, theSite.url, roots)
  const asEditor = await crawl(emiel.request, theSite.url, roots)
  // As the scripts of the desk ask for a page.
  const asData = await visitAll(emiel.request, desk, { rsc: '1' })
  expect(asStranger.length, 'addresses as a stranger').toBeGreaterThanOrEqual(200)
  expect(asEditor.length, 'addresses as an editor').toBeGreaterThanOrEqual(200)
  test.info().annotations.push({
    type: 'read',
    description: `${asStranger.length} addresses as a stranger, ${asEditor.length} as an editor`,
  })

  // Words that are there are seen: what was published, and the letter left out, which an editor may read.
  const feeds = ['', '/feed.xml', '/feed.atom', '/feed.json'].map((feed) => `${path}${feed}`)
  for (const at of [...feeds, '/', '/feed.json', path.slice(0, '/2026/11'.length), `/volgen${path}`])
    expect(listPlaces([write.run], asStranger)).toContain(`${write.run} at ${at}`)
  expect(listPlaces([leftOut.word], asEditor)).toContain(`${leftOut.word} at ${desk[0]}`)
  expect.soft(listPlaces([leftOut.word], asStranger)).toEqual([])
  expect.soft(listPlaces(write.secrets, [...asStranger, ...asEditor, ...asData])).toEqual([])
  const mails = everything.list().filter(({ to }) => to !== address && to !== ADA)
  expect(mails.length).toBeGreaterThan(0)
  const elsewhere = [
    ...mails.map((mail) => ({ address: `mail to ${mail.to}`, said: JSON.stringify(mail) })),
    ...readAllIn(await exportAll()),
    { address: 'log', said: readFileSync(theSite.log, 'utf8') },
  ]
  expect.soft(listPlaces(write.secrets, elsewhere)).toEqual([])
})
