import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { APIRequestContext } from '@playwright/test'
import type { Member } from '@/db/schema'
import { aCorrespondent, aDialogue, aSentLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { aPicture } from '@/db/testing/a-picture'
import { emptyContent } from '@/publication/correspondence/compositions/composition-content'
import { saveComposition } from '@/publication/correspondence/compositions/save-composition'
import { leavePublication } from '@/publication/correspondence/leaving/leave-publication'
import { stopWriting } from '@/publication/correspondence/leaving/stop-writing'
import { mailLetter } from '@/publication/correspondence/letters/mail-letter'
import { proposeChange } from '@/publication/correspondence/letters/propose-change'
import { variantsFolder } from '@/publication/pictures/media/media-places'
import { aRun } from './support/a-run'
import { type Visit, visitAll } from './support/crawl'
import { exportAll, readAllIn } from './support/export-all'
import { expect, test } from './support/fixtures'
import { listDeskAddresses } from './support/list-desk-addresses'
import { findOrAddMember, signInMember } from './support/people'

const run = aRun()

/** Each in other words: who says in private what another did is kept from those whom that one did not tell, which is tried elsewhere. */
const SAYS: Record<string, (word: string) => string> = {
  een: (word) => `Thuis heet hij ${word} en dat blijft zo.`,
  allen: (word) => `Mijn moeder gaf haar de naam ${word}.`,
  twee: (word) => `Niemand op kantoor kent ${word} nog.`,
  later: (word) => `Vroeger zong ik graag over ${word}.`,
  vijf: (word) => `Onder de perenboom ligt ${word} begraven.`,
  na: (word) => `Morgen koop ik kaartjes voor ${word}.`,
}

type Secret = { word: string; picture: string; readers: Member[] }

test('of letters to one, to two and to all nobody else reads what is private, whoever joins, stops or is removed', async ({
  asReader,
  request,
  theSite,
  mailbox,
}) => {
  // Eight people read every address twice.
  test.setTimeout(600_000)
  const someone = (name: string) =>
    aMember('contributor', {
      name: `${name} ${run}`,
      email: `${name}-${run}@voorbeeld.example`.toLowerCase(),
    })
  const [anna, bram, cato, dirk, eva] = await Promise.all(
    ['Anna', 'Bram', 'Cato', 'Dirk', 'Eva'].map(someone),
  )
  if (!(anna && bram && cato && dirk && eva)) throw new Error('Somebody was not made')
  const olga = await findOrAddMember('Olga')
  const emiel = await findOrAddMember('Emiel')
  const { id } = await aDialogue({ theme: `Over wie leest ${run}`, by: [anna, bram, cato, dirk] })
  const secrets: Secret[] = []
  const letterIds: string[] = []
  const writing = [anna, bram, cato, dirk]

  async function write(from: Member, word: string, audience: Member[], to?: Member): Promise<void> {
    const secret = {
      word: `Zwijg${word}${run}`,
      picture: await aPictureOf(from, word),
      readers: [from, ...audience],
    }
    secrets.push(secret)
    const body = `Dag, open${word}${run}.\n\n:::onder-ons\n${SAYS[word]?.(secret.word)}\n\n![Beeld](/media/${secret.picture})\n:::`
    const letter = { from, body, sentAt: new Date(), audience, ...(to && { to }) }
    const letterId = await aSentLetter(id, letter)
    letterIds.push(letterId)
    for (const member of writing) await mailLetter(letterId, member.id)
  }

  const everybody = [anna, bram, cato, dirk, eva, olga, emiel]
  const browsers = new Map<string, APIRequestContext>()
  for (const member of everybody) {
    const page = await asReader()
    await signInMember(page.context(), theSite.url, member)
    browsers.set(member.id, page.request)
  }

  /** Where somebody has what is not for them, and what somebody lacks that is. */
  async function isAsItShouldBe(moment: string, gone: Member[] = []): Promise<void> {
    const addresses = [
      ...(await listDeskAddresses(id)),
      ...['', '/post', '/dialogen', '/dialogen/alle', '/uitbak'].map((page) => `/schrijven${page}`),
      ...['/feed.xml', '/feed.atom', '/feed.json', '/sitemap.xml', '/gezond', '/metrics'],
    ]
    const pictures = secrets.map(({ picture }) => `/schrijven/beeld/${picture}/480.jpg`)
    const readAs = async (member: Member | null, by: APIRequestContext) => {
      const visits = await visitAll(by, addresses)
      // As a page of ours asks for the next, of what everybody reads: the letters.
      const asData = await visitAll(by, addresses.slice(0, 1), { rsc: '1' })
      const shown = await visitAll(by, pictures)
      const said = [...visits, ...asData].map((visit) => visit.said).join('\n')
      return secrets.flatMap(({ word, picture, readers }) => {
        const isFor = member !== null && readers.includes(member) && !gone.includes(member)
        const who = member?.name ?? 'a stranger'
        return [
          ...(said.includes(word) === isFor
            ? []
            : [`${moment}: ${who} ${isFor ? 'lacks' : 'reads'} ${word}`]),
          ...(sees(shown, picture) === isFor
            ? []
            : [`${moment}: ${who} ${isFor ? 'lacks' : 'sees'} ${picture}`]),
        ]
      })
    }
    const wrong = [...(await readAs(null, request))]
    for (const member of everybody) wrong.push(...(await readAs(member, browsers.get(member.id) ?? request)))
    expect.soft(wrong).toEqual([])
  }

  await write(anna, 'een', [bram], bram)
  await write(bram, 'allen', [anna, cato, dirk])
  await write(cato, 'twee', [anna, dirk])
  writing.push(eva)
  await aCorrespondent(id, eva)
  await write(eva, 'later', [bram], bram)
  await write(anna, 'vijf', [bram, cato, dirk, eva])
  const change = { basedOn: 1, subject: '', note: '', body: `Goedendag, openeen${run}.` }
  expect(await proposeChange(emiel.id, letterIds[0] ?? '', crypto.randomUUID(), change)).toEqual({
    status: 'proposed',
  })
  const content = { ...emptyContent(letterIds), title: `Wie leest ${run}` }
  expect(await saveComposition(emiel.id, id, 0, content)).toMatchObject({ status: 'saved' })
  await isAsItShouldBe('a fifth joined')

  await stopWriting(cato.id, id)
  expect(await leavePublication(olga.id, dirk.id, { texts: 'under-name', successorId: null })).toMatchObject({
    status: 'removed',
  })
  writing.splice(2, 2)
  await write(bram, 'na', [anna, eva])
  await isAsItShouldBe('one stopped and one was removed', [dirk])

  const mails = mailbox.list().flatMap((mail) =>
    secrets
      .filter(({ word }) => JSON.stringify(mail).includes(word))
      .filter(({ readers }) => !readers.some(({ email }) => email !== null && mail.to.includes(email)))
      .map(({ word }) => `${word} in a mail to ${mail.to}`),
  )
  expect.soft(mails).toEqual([])
  const subjects = mailbox
    .list()
    .map(({ subject }) => subject)
    .join('\n')
  const elsewhere = [
    ...readAllIn(await exportAll()).map(({ said }) => said),
    subjects,
    readFileSync(theSite.log, 'utf8'),
  ]
  for (const { word } of secrets) expect.soft(elsewhere.join('\n').includes(word), word).toBe(false)
})

/** With a file that is served to whoever may see it. */
async function aPictureOf(member: Member, word: string): Promise<string> {
  const { name, hash } = await aPicture(member.id, `${word}-${run}.png`)
  mkdirSync(variantsFolder(hash), { recursive: true })
  writeFileSync(path.join(variantsFolder(hash), '480.jpg'), `Beeld ${word}`)
  return name
}

function sees(visits: Visit[], picture: string): boolean {
  return visits.some(({ address, status }) => address.includes(picture) && status === 200)
}
