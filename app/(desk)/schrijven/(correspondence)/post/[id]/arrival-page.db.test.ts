import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test, vi } from 'vitest'
import { shownPage } from '@/app/(desk)/schrijven/testing/shown-page'
import { db } from '@/db/client'
import { type Arrival, arrivals, type Member } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { textsIn } from '@/texts/texts'
import ArrivalPage, { generateMetadata } from './page'

const asking = vi.hoisted(() => ({ member: null as unknown }))
vi.mock('@/app/_server/auth', () => ({ findSignedInMember: async () => asking.member }))
vi.mock('next/headers', () => ({ headers: async () => new Headers() }))

const words = textsIn('nl').arrivals
let anna: Member
let owner: Member
let dialogueId: string
let letterId: string

beforeAll(async () => {
  anna = await aMember('contributor', { name: 'Anna Bos' })
  owner = await aMember('owner', { name: 'Olga Eik' })
  const by = [anna, await aMember('contributor', { name: 'Bram Cools' })]
  const letters = [{ from: anna, body: 'Beste Bram,\n\nZoals het werd.\n' }]
  const dialogue = await aDialogue({ theme: 'Over wachten', by, letters })
  dialogueId = dialogue.id
  letterId = dialogue.letterIds[0] ?? ''
})

async function anArrival(given: Partial<Arrival>): Promise<string> {
  const mail = {
    via: 'smtp' as const,
    raw: Buffer.from('x'),
    dialogueId,
    memberId: anna.id,
    body: 'Gemaild.',
  }
  const [row] = await db()
    .insert(arrivals)
    .values({ ...mail, state: 'proposed', ...given })
    .returning({ id: arrivals.id })
  return row?.id ?? ''
}

async function shown(given: Partial<Arrival>, member = anna): Promise<string> {
  asking.member = member
  return shownPage(ArrivalPage, { id: await anArrival(given) })
}

/** Of everything that can be said of what became of a mail. */
const SAID = {
  proposal: words.proposal,
  noText: words.noText,
  confirmed: words.confirmed,
  discarded: words.discarded,
  pasteIt: words.pasteIt,
  wroteThis: words.wroteThis,
  readOnly: words.readOnly,
}

test.each<[string, Partial<Arrival>, (keyof typeof SAID)[]]>([
  ['is proposed', {}, ['proposal']],
  ['has no text', { body: '' }, ['noText']],
  ['became a letter', { state: 'confirmed' }, ['confirmed']],
  ['was laid aside', { state: 'discarded' }, ['discarded']],
  ['could not be read', { state: 'held', heldFor: 'unreadable' }, ['pasteIt']],
  ['has no proof', { state: 'held', heldFor: 'no-proof' }, ['wroteThis']],
  ['a machine made', { state: 'held', heldFor: 'automatic' }, ['readOnly']],
  ['is not judged yet', { state: 'held', heldFor: 'not-judged' }, []],
])('of a mail that %s nothing else is said', async (_, given, says) => {
  const page = await shown(given)
  const found = Object.entries(SAID).flatMap(([what, said]) => (page.includes(said) ? [what] : []))
  expect(found).toEqual(says)
})

test('it says to whom it is as the room of a letter does', async () => {
  const bram = await aMember('contributor', { name: 'Bram Cools', email: 'bram@drie.example' })
  const nameless = await aMember('contributor', { name: 'Een schrijver', email: 'een@drie.example' })
  const { id } = await aDialogue({ theme: 'Met drie', by: [anna, bram, nameless] })
  const saidTo = async (address: string) => {
    const page = await shown({ dialogueId: id, toAddresses: [address] })
    return /<a href="#to">(.*?)<\/a>/.exec(page)?.[1]?.replaceAll('<!-- -->', '')
  }
  expect(await saidTo('bram@drie.example')).toBe('aan Bram Cools')
  expect(await saidTo('een@drie.example')).toBe('aan een schrijver')
})

test('a mail that became a letter shows that letter, and what became none its own text', async () => {
  const letter = await shown({ state: 'confirmed', letterId })
  expect(letter).toContain('Zoals het werd.')
  expect(letter).not.toContain('Gemaild.')
  const lost = await shown({ state: 'confirmed' })
  expect(lost).toContain('Gemaild.')
  expect(lost).not.toContain(words.asLetter)
})

test('the text of a mail that is held is its writer’s alone when something private can be in it', async () => {
  const held = { state: 'held', heldFor: 'automatic', body: ':::onder-ons\nGemaild.' } as const
  const own = await shown(held)
  expect(own).toContain('Gemaild.')
  expect(own).not.toContain(words.hiddenText)
  const theirs = await shown(held, owner)
  expect(theirs).toContain(words.hiddenText)
  expect(theirs).not.toContain('Gemaild.')
})

test('its title is the subject; there is no page of no mail', async () => {
  asking.member = anna
  const titleOf = async (id: string) => (await generateMetadata({ params: Promise.resolve({ id }) })).title
  expect(JSON.stringify(await titleOf(await anArrival({ subject: 'De dijk' })))).toContain('De dijk')
  for (const id of ['x', randomUUID()]) {
    expect(await titleOf(id)).toBeUndefined()
    expect(await shownPage(ArrivalPage, { id })).toContain('404')
  }
})
