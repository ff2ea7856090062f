import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { aDialogue } from '@/db/testing/a-dialogue'
import { mailLetter } from '@/publication/correspondence/letters/mail-letter'
import { aRun } from './support/a-run'
import { crawl, listPlaces, visitAll } from './support/crawl'
import { exportAll, readAllIn } from './support/export-all'
import { expect, test } from './support/fixtures'
import { listPages } from './support/list-addresses'
import { listDeskAddresses } from './support/list-desk-addresses'
import { findOrAddMember, signIn } from './support/people'

const run = aRun()
/** Each was told between the two, and is said again where it names; it stands nowhere else. */
const secretOf = (place: string) => `Zwijgwoord${place}${run}`
const told = (place: string) => `Bij ons thuis heet hij ${secretOf(place)} en dat blijft zo.`
const PLACES = ['tekst', 'citaat', 'onderwerp', 'plaatje', 'noot', 'titel', 'tussenstuk', 'slot', 'apart']
const SECRETS = PLACES.map(secretOf)
const NUMBER = '06-98765432'

test('what one told another in private is nowhere for anybody else, however it is said again, until they say yes', async ({
  asReader,
  request,
  theSite,
  mailbox,
}) => {
  // A whole site is read, by three people.
  test.slow()
  const ada = await findOrAddMember('Ada')
  const ben = await findOrAddMember('Ben')
  const hidden = [...PLACES.map(told), `Mijn nummer is ${NUMBER}.`].join('\n\n')
  const said = [
    'Beste Ada,',
    `Je schreef: ${told('tekst')}`,
    `> ${told('citaat')}\n> [brief 1](#brief-1)`,
    `Kijk.[^1]`,
    `![${told('plaatje')}](/media/geen.png)`,
    'Bel haar op 0698765432.',
    `Dit is voor iedereen in ${run}.`,
    `[^1]: ${told('noot')}`,
  ].join('\n\n')
  const { id, letterIds } = await aDialogue({
    by: [ada, ben],
    letters: [
      { from: ada, body: `Beste Ben,\n\n:::onder-ons\n${hidden}\n:::\n\nTot zo.` },
      { from: ben, subject: told('onderwerp'), body: said },
    ],
  })
  const composition = `/schrijven/dialogen/${id}/samenstelling`
  await mailLetter(letterIds[1] ?? '', ada.id)

  const benPage = await asReader()
  await signIn(benPage.context(), theSite.url, 'Ben')
  await benPage.goto(composition)
  await benPage.getByLabel('Titel').fill(told('titel'))
  await benPage
    .getByLabel('Tussenstuk vóór deze brief')
    .nth(1)
    .fill(`## ${told('tussenstuk')}`)
  await benPage.getByLabel('Na de laatste brief').fill(`<Pullquote>${told('slot')}</Pullquote>`)
  await benPage.getByRole('button', { name: 'Opslaan' }).click()
  await expect(benPage.getByText('Opgeslagen als samenstelling 1.')).toBeVisible()

  const emiel = await asReader()
  await signIn(emiel.context(), theSite.url, 'Emiel')
  const desk = await listDeskAddresses(id)
  const roots = [
    ...(await listPages(request)),
    ...desk,
    '/schrijven',
    '/feed.xml',
    '/feed.atom',
    '/feed.json',
  ]
  const asStranger = await crawl(request, theSite.url, roots)
  const asEditor = await crawl(emiel.request, theSite.url, roots)
  const asData = await visitAll(emiel.request, desk, { rsc: '1' })
  const asOwner = await asReader()
  await signIn(asOwner.context(), theSite.url, 'Olga')
  const ofOwner = await visitAll(asOwner.request, [...desk, '/schrijven', '/schrijven/uitbak'])
  const secrets = [...SECRETS, NUMBER, '0698765432']
  expect.soft(listPlaces(secrets, [...asStranger, ...asEditor, ...asData, ...ofOwner])).toEqual([])
  const elsewhere = [
    ...mailbox
      .list()
      .filter(({ to }) => to !== ada.email)
      .map((mail) => ({ address: `mail to ${mail.to}`, said: JSON.stringify(mail) })),
    ...mailbox.list().map((mail) => ({ address: `subject of a mail to ${mail.to}`, said: mail.subject })),
    ...readAllIn(await exportAll()),
    { address: 'log', said: readFileSync(theSite.log, 'utf8') },
  ]
  expect.soft(listPlaces(secrets, elsewhere)).toEqual([])
  // What is for everybody is there, and whoever writes here reads all of it.
  expect(listPlaces([run], asEditor)).toContain(`${run} at ${desk[0]}`)
  const asBen = await visitAll(benPage.request, desk)
  for (const secret of SECRETS.filter((it) => it !== secretOf('apart')))
    expect(listPlaces([secret], asBen), secret).not.toEqual([])

  // An editor is told that there is something, and where, and cannot save over it.
  await emiel.goto(composition)
  await expect(emiel.getByText('lezen en bewerken alleen')).toBeVisible()
  await expect(emiel.getByRole('button', { name: 'Opslaan' })).toHaveCount(0)
  await emiel.goto(`${composition}/drukproef`)
  await expect(emiel.getByText(/uit brief 2 (?:is|zijn) .*weggelaten/)).toBeVisible()
  await expect(emiel.getByText(/^Ada van Iersel moet nog \d+ dingen bekijken\.$/)).toBeVisible()

  const adaPage = await asReader()
  await signIn(adaPage.context(), theSite.url, 'Ada')
  await adaPage.goto(`${composition}/drukproef`)
  await expect(
    adaPage.getByText(/^In brief 2 van Ben Zuid: .*\(woorden die jij onder ons schreef\)$/).first(),
  ).toBeVisible()
  await sayYes(adaPage, '0698765432')
  await emiel.goto(`/schrijven/dialogen/${id}`)
  await expect(emiel.getByText('Bel haar op 0698765432.')).toBeVisible()
  await expect(emiel.getByText(secretOf('tekst'))).toHaveCount(0)
})

async function sayYes(page: Page, found: string): Promise<void> {
  await page.getByRole('button', { name: `Mag blijven staan: ${found}` }).click()
  await expect(page.getByRole('button', { name: `Mag blijven staan: ${found}` })).toHaveCount(0)
}
