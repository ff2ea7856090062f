import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { arrivals, drafts, type Member, revisions } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { aPicture } from '@/db/testing/a-picture'
import { anAuthor, aPiece } from '@/db/testing/publish'
import { anUnsentLetter } from '@/publication/correspondence/discarded/testing/an-unsent-letter'
import { removeMember } from '@/publication/people/members/remove-member'
import { takeAlong } from './take-along'
import { readZip } from './testing/read-zip'

let files: Map<string, string>
let carola: Member
let denise: Member

beforeAll(async () => {
  const authorId = await anAuthor('carola')
  carola = await aMember('contributor', { name: 'Carola Rood', authorId })
  denise = await aMember('contributor', { name: 'Denise Blauw' })
  await anEssay(carola, ['Eerste woorden.', 'Tweede woorden.'])
  await anEssay(denise, ['Van een ander.'])
  const { id } = await aDialogue({
    theme: 'Over wachten',
    by: [carola, denise],
    letters: [
      { from: carola, body: 'Beste Denise,\n\nMijn brief.\n\n:::onder-ons\nMijn geheim.\n:::\n' },
      { from: denise, body: 'Beste Carola,\n\nHaar brief.\n\n:::onder-ons\nHaar geheim.\n:::\n' },
    ],
  })
  const unsent = { dialogueId: id, writerId: carola.id }
  await anUnsentLetter({ ...unsent, bodies: ['Nog niet af.'] })
  await anUnsentLetter({ ...unsent, bodies: ['Weg ermee.', 'Weggegooid.'], discardedAt: new Date() })
  await db()
    .insert(arrivals)
    .values([
      { via: 'smtp', raw: Buffer.from('Subject: Mijn mail\r\n\r\nx'), memberId: carola.id, state: 'held' },
      { via: 'smtp', raw: Buffer.from('Subject: Haar mail\r\n\r\nx'), memberId: denise.id, state: 'held' },
    ])
  await aPicture(carola.id, 'brug-0123456789abcdef.png')
  await aPicture(denise.id, 'boom-0123456789abcdef.png')
  await aPiece('gepubliceerd-stuk', { by: [authorId], body: 'Wat lezers zien.' })
  files = await unpack(carola.id)
})

async function anEssay(owner: Member, bodies: string[]) {
  const [draft] = await db()
    .insert(drafts)
    .values({ kind: 'essay', ownerId: owner.id, revision: bodies.length })
    .returning()
  for (const [index, body] of bodies.entries())
    await db()
      .insert(revisions)
      .values({
        draftId: draft?.id ?? '',
        number: index + 1,
        title: 'Over bruggen',
        body,
        authorIds: [],
        topicIds: [],
        savedBy: owner.id,
      })
}

async function unpack(memberId: string) {
  return readZip(Buffer.from(await new Response(await takeAlong(memberId)).arrayBuffer()))
}

const namesLike = (pattern: RegExp) => [...files.keys()].filter((name) => pattern.test(name)).sort()
const all = () => [...files.values()].join('\n')

test('every version of one’s essays is a file that people read', () => {
  const versions = namesLike(/^essays\//)
  expect(versions).toEqual(['essays/01-over-bruggen/versie-0001.md', 'essays/01-over-bruggen/versie-0002.md'])
  expect(files.get(versions[1] ?? '')).toMatch(/^Titel: Over bruggen\n[\s\S]*\n\nTweede woorden\.\n$/)
})

test('letters of one’s own are whole, those of others are without what they wrote between the two', () => {
  const [first, second, notSent] = namesLike(/^brieven\/01-over-wachten\//).map((name) => files.get(name))
  expect(first).toContain('Mijn geheim.')
  expect(second).toContain('Haar brief.')
  expect(second).toContain('Wat onder ons is, staat hier niet')
  expect(notSent).toContain('Datum: nog niet verstuurd')
  for (const thrownAway of ['Weg ermee.', 'Weggegooid.']) expect(all()).toContain(thrownAway)
  expect(all()).not.toContain('Haar geheim.')
})

test('what readers have, mails and pictures go along, and nothing of another', () => {
  expect(files.get('gepubliceerd/2012/03/gepubliceerd-stuk.md')).toContain('Wat lezers zien.')
  expect(namesLike(/^mails\//).map((name) => files.get(name))).toEqual(['Subject: Mijn mail\r\n\r\nx'])
  expect(namesLike(/^beelden\//)).toEqual(['beelden/brug-0123456789abcdef.png'])
  expect(all()).not.toContain('Van een ander.')
})

test('programs read the same in one file', () => {
  const data = JSON.parse(files.get('gegevens.json') ?? '')
  expect(data.member).toMatchObject({ name: 'Carola Rood', email: carola.email })
  expect(data.essays.map((it: { text: string }) => it.text)).toEqual(['Eerste woorden.', 'Tweede woorden.'])
  expect(data.letters).toHaveLength(4)
  expect(data.lettersOfOthers).toHaveLength(1)
  expect(data.mails).toMatchObject([{ subject: '', state: 'held' }])
  expect(data.pictures).toMatchObject([{ name: 'brug-0123456789abcdef.png', credit: 'Een maker' }])
  expect(files.get('Lees mij.txt')).toContain('Elk mailprogramma opent ze.')
})

test('more than is in memory at once goes along too, and what another writes is the other’s', async () => {
  const many = await aMember('contributor')
  await anEssay(
    many,
    Array.from({ length: 45 }, (_, index) => `Versie ${index}.`),
  )
  const found = await unpack(many.id)
  expect([...found.keys()].filter((name) => name.startsWith('essays/'))).toHaveLength(45)
})

test('a letter of one’s own says to which of two of one name it is', async () => {
  const named = () => aMember('contributor', { name: 'Bram Cools' })
  const [anna, first, second] = [await aMember('contributor'), await named(), await named()]
  await aDialogue({ by: [anna, first, second], letters: [{ from: anna, to: second, body: 'Beste Bram.' }] })
  const letter = [...(await unpack(anna.id)).values()].find((text) => text.includes('Beste Bram.'))
  expect(letter).toContain('Bram Cools (2)')
})

test('who was removed gets their own, and no longer the letters of others', async () => {
  const owner = await aMember('owner')
  await removeMember(owner.id, denise.id)
  const found = await unpack(denise.id)
  expect([...found.values()].join('\n')).toContain('Haar geheim.')
  expect([...found.values()].join('\n')).not.toContain('Mijn brief.')
})

test('nobody takes along what is nobody’s', async () => {
  expect(await takeAlong(randomUUID())).toBeNull()
})
