import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import { expect } from 'vitest'
import { db } from '@/db/client'
import { compositions, dialogues, letterChanges, type Media, type Member } from '@/db/schema'
import { aCorrespondent, aDialogue, aRevision, aSentLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { aPicture } from '@/db/testing/a-picture'
import { anAuthor, aPiece, aStandingPage } from '@/db/testing/publish'
import { withdrawPiece } from '@/publication/correspondence/compositions/withdraw-piece'
import { saveLetter } from '@/publication/correspondence/letters/save-letter'
import { sendLetter } from '@/publication/correspondence/letters/send-letter'
import { EMPTY_CONTENT } from '@/publication/essays/drafts/draft-content'
import { publishDraft } from '@/publication/essays/drafts/publish-draft'
import { saveDraft } from '@/publication/essays/drafts/save-draft'
import { removeMember } from '@/publication/people/members/remove-member'

export const PEOPLE = ['stranger', 'removed', 'mallory', 'ada', 'ben', 'nina', 'editor', 'owner'] as const
export type Person = (typeof PEOPLE)[number]
export const EVERY_MEMBER: Person[] = ['mallory', 'ada', 'ben', 'nina', 'editor', 'owner']

/** What stands where, and which members may see it at the desk; 'public' is for every reader. */
export const PLACES = {
  'a published essay': 'public',
  'beside a published essay': 'public',
  'a link in a published essay': 'public',
  'a variant in a published essay': 'public',
  'a letter of a published dialogue': 'public',
  'an interlude of a published dialogue': 'public',
  'a standing page': 'public',
  'the words of an author': 'public',
  'a draft and a published essay': 'public',
  'a draft': ['ada', 'editor', 'owner'],
  'beside a draft': ['ada', 'editor', 'owner'],
  'an older revision of a draft': ['ada', 'editor', 'owner'],
  'a newer draft of what is published': ['ada', 'editor', 'owner'],
  'what a withdrawn essay alone used': ['ada', 'editor', 'owner'],
  'what a withdrawn dialogue alone used': ['ada', 'ben', 'nina', 'editor', 'owner'],
  'a sent letter': ['ada', 'ben', 'nina', 'editor', 'owner'],
  'a private passage': ['ada', 'ben'],
  'what stood in the open and is private now': ['ada', 'ben'],
  'an older revision of a sent letter': ['ada', 'ben'],
  'a revision from before a letter was sent': ['ben'],
  'a letter that is not sent': ['ben'],
  'a change that was proposed': ['ada', 'ben'],
  'a change that a newcomer proposed': ['ada', 'ben', 'nina'],
  'beside a composition': ['ada', 'ben', 'nina', 'editor', 'owner'],
  'an interlude of a composition': ['ada', 'ben', 'nina', 'editor', 'owner'],
  'a mail that waits': ['ben'],
  nowhere: ['ben'],
} as const satisfies Record<string, 'public' | Person[]>
export type Place = keyof typeof PLACES
export const PLACE_NAMES = Object.keys(PLACES) as Place[]

export const people = {} as Record<Exclude<Person, 'stranger'>, Member>
export const pictures = {} as Record<Place, Media>
export const FILES = [480, 900].flatMap((width) => ['avif', 'webp', 'jpg'].map((type) => `${width}.${type}`))

/** A picture in every place, each with its files in the data folder, and people who may see some of them. */
export async function setTheScene(dataDir: string): Promise<void> {
  await gather()
  for (const [index, place] of PLACE_NAMES.entries()) pictures[place] = await madeOf(dataDir, place, index)
  await readersSee()
  await adaDrafts()
  await theyCorrespond()
  await removeMember(people.owner.id, people.removed.id)
}

async function gather(): Promise<void> {
  for (const name of ['mallory', 'ada', 'ben', 'nina'] as const)
    people[name] = await aMember('contributor', {
      name,
      createdAt: new Date('2016-01-01'),
    } as Partial<Member>)
  people.editor = await aMember('editor')
  people.owner = await aMember('owner')
  people.removed = await aMember('editor')
}

/** Ben's, so that nobody sees it for having brought it; what Ada writes herself is hers. */
const OF_ADA: Place[] = PLACE_NAMES.filter((place) => /draft|essay/.test(place))

async function madeOf(dataDir: string, place: Place, index: number): Promise<Media> {
  const by = OF_ADA.includes(place) ? people.ada : people.ben
  const picture = await aPicture(by.id, `beeld-${index}-0123456789abcdef.png`)
  const folder = path.join(dataDir, 'media', picture.hash.slice(0, 16))
  mkdirSync(folder, { recursive: true })
  for (const file of FILES) writeFileSync(path.join(folder, file), `bytes of ${place}`)
  return picture
}

const src = (place: Place) => `/media/${pictures[place].name}`
const shown = (place: Place) => `![x](${src(place)})`
const image = (place: Place) => ({ src: src(place), alt: 'x', credit: 'x', licence: '' })
const figure = (place: Place) => `<Figure src="${src(place)}" alt="x" />`

async function readersSee(): Promise<void> {
  const ada = await anAuthor('ada', { bio: shown('the words of an author') })
  const digits = pictures['a variant in a published essay'].hash.slice(0, 16)
  await aPiece('stuk', {
    body: [
      shown('a published essay'),
      shown('a draft and a published essay'),
      `[groot](${src('a link in a published essay')})`,
      `![x](/media/${digits}/480.jpg)`,
    ].join('\n\n'),
    image: image('beside a published essay'),
  })
  await aPiece('brieven', {
    letters: [
      {
        fromAuthorId: ada,
        body: shown('a letter of a published dialogue'),
        interlude: figure('an interlude of a published dialogue'),
      },
    ],
  })
  await aPiece('brieven-weg', {
    letters: [{ fromAuthorId: ada, body: shown('what a withdrawn dialogue alone used') }],
    withdrawnAt: new Date(),
  })
  await aStandingPage('over', { body: figure('a standing page') })
}

async function adaDrafts(): Promise<void> {
  const save = async (id: string, basedOn: number, body: string, beside: Place | null = null) => {
    const content = { ...EMPTY_CONTENT, title: 'Een titel', body, image: beside && image(beside) }
    expect(await saveDraft(people.ada.id, id, basedOn, content)).toMatchObject({ status: 'saved' })
  }
  const [draft, published, withdrawn] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()]
  await save(draft, 0, shown('an older revision of a draft'))
  await save(
    draft,
    1,
    [shown('a draft'), shown('a draft and a published essay')].join('\n\n'),
    'beside a draft',
  )
  await save(published, 0, 'Zonder beeld.')
  expect(await publishDraft(people.editor.id, published, 1)).toMatchObject({ status: 'published' })
  await save(published, 1, shown('a newer draft of what is published'))
  await save(withdrawn, 0, shown('what a withdrawn essay alone used'))
  expect(await publishDraft(people.editor.id, withdrawn, 1)).toMatchObject({ status: 'published' })
  const [row] = await db().query.drafts.findMany({ where: (it, op) => op.eq(it.id, withdrawn) })
  expect(await withdrawPiece(people.editor.id, row?.pieceId ?? '')).toEqual({ status: 'withdrawn' })
}

async function theyCorrespond(): Promise<void> {
  const { ada, ben, nina, editor } = people
  const hidden = (text: string) => `Open.\n\n:::onder-ons\n${text}\n:::\n`
  const { id } = await aDialogue({ by: [ada, ben] })
  const open = await aSentLetter(id, {
    from: ben,
    body: `${shown('a sent letter')}\n\n${shown('what a withdrawn dialogue alone used')}`,
  })
  await aSentLetter(id, { from: ben, body: hidden(shown('a private passage')) })
  const turned = await aSentLetter(id, {
    from: ben,
    body: shown('what stood in the open and is private now'),
  })
  await aRevision(turned, hidden(shown('what stood in the open and is private now')))
  const revised = await aSentLetter(id, { from: ben, body: shown('an older revision of a sent letter') })
  await aRevision(revised, 'Zonder beeld.')
  await db()
    .insert(letterChanges)
    .values([
      { letterId: open, basedOn: 1, proposedBy: ada.id, body: shown('a change that was proposed') },
      { letterId: open, basedOn: 1, proposedBy: nina.id, body: shown('a change that a newcomer proposed') },
    ])
  const save = async (letterId: string, basedOn: number, body: string) => {
    const text = { subject: '', toMemberId: null, body }
    const saved = await saveLetter(ben.id, { dialogueId: id, letterId, basedOn }, text)
    expect(saved).toMatchObject({ status: 'saved' })
  }
  const [sent, unsent] = [crypto.randomUUID(), crypto.randomUUID()]
  await save(sent, 0, shown('a revision from before a letter was sent'))
  await save(sent, 1, 'Zonder beeld.')
  expect(await sendLetter(ben.id, sent, 2)).toEqual({ status: 'sent' })
  await save(unsent, 0, shown('a letter that is not sent'))
  await db()
    .insert(compositions)
    .values({
      dialogueId: id,
      number: 1,
      topicIds: [],
      image: image('beside a composition'),
      letters: [{ letterId: open, interlude: figure('an interlude of a composition') }],
      savedBy: editor.id,
    })
  await db().update(dialogues).set({ composition: 1 }).where(eq(dialogues.id, id))
  await aCorrespondent(id, nina)
}
