import { eq, isNull, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import {
  approvals,
  compositions,
  dialogues,
  type Media,
  type Member,
  members,
  pieces,
  revisions,
  writtenLetters,
} from '@/db/schema'
import { aDialogue, aSentLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { aPicture } from '@/db/testing/a-picture'
import { aPiece } from '@/db/testing/publish'
import { type DraftContent, EMPTY_CONTENT } from '@/publication/essays/drafts/draft-content'
import { findDraft } from '@/publication/essays/drafts/find-draft'
import { listMissing } from '@/publication/essays/drafts/list-missing'
import { publishDraft } from '@/publication/essays/drafts/publish-draft'
import { saveDraft } from '@/publication/essays/drafts/save-draft'
import { storePicture } from '@/publication/essays/pictures/store-picture'
import { changeProfile } from '@/publication/people/members/change-profile'
import { spelledPictures } from '@/publication/pictures/media/spelled-pictures'
import { closeQueue } from '@/queue/sender'
import { makeLetter } from '../arrivals/confirm-arrival'
import { approveDialogue } from '../compositions/approve-dialogue'
import { emptyContent } from '../compositions/composition-content'
import { findComposition } from '../compositions/find-composition'
import { saveComposition } from '../compositions/save-composition'
import { acceptChange } from '../letters/decide-change'
import { proposeChange } from '../letters/propose-change'
import { reviseLetter } from '../letters/revise-letter'
import { saveLetter } from '../letters/save-letter'
import { sendLetter } from '../letters/send-letter'
import { findDeskPictures } from './find-desk-pictures'

let ada: Member
let mallory: Member
let editor: Member
let secret: Media
let ofAll: Media
let herOwn: Media
/** Mallory writes in it with somebody else, and did so before. */
let dialogue: { id: string; own: string; others: string }

beforeAll(async () => {
  ada = await aMember('contributor')
  mallory = await aMember('contributor', { name: 'Mallory' })
  editor = await aMember('editor')
  secret = await aPicture(ada.id, 'paspoort.png')
  ofAll = await aPicture(ada.id, 'brug.png')
  herOwn = await aPicture(mallory.id, 'kat.png')
  await aPiece('stuk', { body: `![x](/media/${ofAll.name})` })
  await saveDraft(ada.id, crypto.randomUUID(), 0, essay(`![x](/media/${secret.name})`))
  const other = await aMember('contributor')
  const { id } = await aDialogue({ by: [mallory, other] })
  dialogue = {
    id,
    own: await aSentLetter(id, { from: mallory, body: 'Van mij.' }),
    others: await aSentLetter(id, { from: other, body: 'Van de ander.' }),
  }
})
afterAll(closeQueue)

const essay = (body: string) => ({ ...EMPTY_CONTENT, title: 'Een titel', body })
const beside = (src: string) => ({ src, alt: 'x', credit: 'x', licence: '' })
const firstOf = (text: string) => /\/media\/[^)"\s\]]+/.exec(text)?.[0] ?? ''

/**
 * Every way in which a text of Mallory's gets written, and the outcome where others would see it. What is saved is kept
 * whatever it spells; nobody sees a picture by that.
 */
const WAYS: Record<string, (text: string) => Promise<{ status: string }>> = {
  'a new draft': async (text) => judged(await draftOf(essay(text))),
  'a draft that is there': async (text) => {
    const id = await draftOf(essay('Een begin.'))
    await saveDraft(mallory.id, id, 1, essay(text))
    return judged(id)
  },
  'beside a draft': async (text) =>
    judged(await draftOf({ ...essay('Tekst.'), image: beside(firstOf(text)) })),
  'a letter': (body) => send(body),
  'a private passage': (body) => send(`:::onder-ons\n${body}\n:::`),
  'a revision of a letter': (body) => reviseLetter(mallory.id, dialogue.own, 1, { subject: '', body }),
  'a change of another’s letter': (body) =>
    proposeChange(mallory.id, dialogue.others, crypto.randomUUID(), {
      basedOn: 1,
      subject: '',
      body,
      note: '',
    }),
  'a mail of hers': (body) =>
    db().transaction((transaction) => {
      const mail = { dialogueId: dialogue.id, memberId: mallory.id, messageId: null, inReplyTo: null }
      const arrival = { ...mail, id: crypto.randomUUID(), sentAt: null, arrivedAt: new Date(), via: 'smtp' }
      const given = arrival as unknown as Parameters<typeof makeLetter>[1]
      return makeLetter(transaction, given, mallory.id, { subject: '', body, toMemberId: null }, new Date())
    }),
  'beside a composition': (text) => compose({ image: beside(firstOf(text)) }),
  'a closing': (closing) => compose({ closing }),
  'an interlude': (interlude) => compose({ letters: [{ letterId: dialogue.own, interlude }] }),
  'her words about herself': (bio) =>
    changeProfile(mallory.id, mallory.id, {
      name: 'Mallory',
      roleLine: '',
      bio,
    }),
}

async function draftOf(content: DraftContent): Promise<string> {
  const id = crypto.randomUUID()
  expect(await saveDraft(mallory.id, id, 0, content)).toEqual({ status: 'saved', revision: 1 })
  return id
}

async function judged(draftId: string) {
  const draft = await findDraft(mallory.id, draftId)
  if (!draft) throw new Error('A draft that was saved is there')
  const { fields, problems } = await listMissing(mallory.id, draft.newest)
  return { status: fields.length + problems.length > 0 ? 'refused' : 'can be published', fields, problems }
}

async function send(body: string) {
  const letterId = crypto.randomUUID()
  const draft = { dialogueId: dialogue.id, letterId, basedOn: 0 }
  const saved = await saveLetter(mallory.id, draft, { subject: '', toMemberId: null, body })
  expect(saved).toEqual({ status: 'saved', revision: 1 })
  return sendLetter(mallory.id, letterId, 1)
}

async function compose(change: object) {
  const content = { ...emptyContent([dialogue.own]), title: 'Een titel', ...change }
  expect(await saveComposition(mallory.id, dialogue.id, 0, content)).toMatchObject({ status: 'saved' })
  const fingerprint = (await findComposition(mallory.id, dialogue.id))?.current?.fingerprint ?? ''
  return approveDialogue(mallory.id, dialogue.id, fingerprint)
}

/** What is written here is in the way of what is written next. */
async function clearDesk(): Promise<void> {
  await db().delete(approvals)
  await db().delete(writtenLetters).where(isNull(writtenLetters.sentAt))
  await db().delete(compositions)
  await db().update(dialogues).set({ composition: 0 })
}

const SPELLINGS: Record<string, (picture: Pick<Media, 'name' | 'hash'>) => string> = {
  image: ({ name }) => `Tekst.\n\n![x](/media/${name})`,
  link: ({ name }) => `Een [koppeling](/media/${name}).`,
  'address of this site': ({ name }) => `Een [koppeling](http://localhost:3000/media/${name}).`,
  definition: ({ name }) => `![x][y]\n\n[y]: /media/${name}`,
  example: ({ name }) => `Een \`/media/${name}\` in code.`,
  variant: ({ hash }) => `![x](/media/${hash.slice(0, 16)}/480.jpg)`,
}

describe.each(Object.keys(WAYS))('%s', (way) => {
  const write = WAYS[way] ?? (() => Promise.reject(new Error(way)))

  test.each(Object.keys(SPELLINGS))(
    'that spells a picture of a text she may not read is refused, as is a name of none: %s',
    async (how) => {
      const spell = SPELLINGS[how] ?? String
      const nothing = { name: 'nergens0.png', hash: 'f'.repeat(64) }
      const outcome = await write(spell(secret))
      expect([...(await findDeskPictures(mallory.id, [`/media/${secret.name}`])).keys()]).toEqual([])
      await clearDesk()
      const asOfNone = await write(spell(nothing))
      await clearDesk()
      expect(outcome.status).toMatch(/^(refused|kept|closed-picture)$/)
      const said = JSON.stringify(outcome)
        .replaceAll(secret.name, nothing.name)
        .replaceAll(secret.hash.slice(0, 16), nothing.hash.slice(0, 16))
      expect(said).toBe(JSON.stringify(asOfNone))
    },
  )

  test('that spells her own, or what readers see, is written', async () => {
    const text = `![x](/media/${herOwn.name})\n\n![x](/media/${ofAll.name})`
    const outcome = await write(text).catch((error: Error) => ({ status: error.message }))
    expect(outcome.status).not.toMatch(/^(refused|kept|closed-picture)$/)
    await clearDesk()
  })
})

describe('what is private between correspondents', () => {
  async function aPrivateOne() {
    const [one, other] = [await aMember('contributor'), await aMember('contributor')]
    const picture = await aPicture(one.id, `onder-ons-${one.id}.png`)
    const { id } = await aDialogue({ by: [one, other] })
    await aSentLetter(id, { from: one, body: `:::onder-ons\n![x](/media/${picture.name})\n:::` })
    return { id, one, other, picture, shown: `![x](/media/${picture.name})` }
  }
  async function write(by: Member, dialogueId: string, body: string) {
    const letterId = crypto.randomUUID()
    const draft = { dialogueId, letterId, basedOn: 0 }
    expect(await saveLetter(by.id, draft, { subject: '', toMemberId: null, body })).toMatchObject({
      status: 'saved',
    })
    const outcome = await sendLetter(by.id, letterId, 1)
    await clearDesk()
    return outcome
  }

  test('goes on in a private passage there, and nowhere else', async () => {
    const { id, one, other, shown } = await aPrivateOne()
    expect(await write(other, id, shown)).toMatchObject({ status: 'refused' })
    const elsewhere = await aDialogue({ by: [other, await aMember('contributor')] })
    expect(await write(other, elsewhere.id, `:::onder-ons\n${shown}\n:::`)).toMatchObject({
      status: 'refused',
    })
    const draftId = crypto.randomUUID()
    await saveDraft(other.id, draftId, 0, essay(shown))
    expect(await publishDraft(editor.id, draftId, 1)).toMatchObject({ status: 'refused' })
    const content = { ...emptyContent([]), closing: shown }
    for (const composer of [other, editor]) {
      await saveComposition(composer.id, id, 0, content)
      const found = await findComposition(composer.id, id)
      expect(found?.current?.obstacles).toContain('closed-picture')
      await clearDesk()
    }
    expect(await write(other, id, `:::onder-ons\n${shown}\n:::`)).toMatchObject({ status: 'sent' })
    // Whoever brought it may show it.
    expect(await write(one, id, shown)).toMatchObject({ status: 'sent' })
  })

  test.each([
    ['in a private passage first', (shown: string) => [`:::onder-ons\n${shown}\n:::`, shown]],
    ['outside first', (shown: string) => [shown, `${shown}\n\nMeer.`]],
    ['with marks that are wrong first', (shown: string) => [`:::onder-ons\n${shown}`, shown]],
  ])('does not come out of it in two saves: %s', async (_how, texts) => {
    const { id, other, shown, picture } = await aPrivateOne()
    const letterId = crypto.randomUUID()
    for (const [basedOn, body] of texts(shown).entries())
      await saveLetter(
        other.id,
        { dialogueId: id, letterId, basedOn },
        { subject: '', toMemberId: null, body },
      )
    expect(await sendLetter(other.id, letterId, 2)).toMatchObject({ status: 'refused' })
    // Nor by way of an essay: what is typed in a letter that is not sent gives no right to it.
    const draftId = crypto.randomUUID()
    await saveDraft(other.id, draftId, 0, essay(shown))
    expect(await publishDraft(editor.id, draftId, 1)).toMatchObject({ status: 'refused' })
    expect(await findDeskPictures(editor.id, [`/media/${picture.name}`])).toEqual(new Map())
    await clearDesk()
    const sent = await aSentLetter(id, { from: other, body: `:::onder-ons\n${shown}\n:::` })
    expect(await reviseLetter(other.id, sent, 1, { subject: '', body: shown })).toMatchObject({
      status: 'refused',
    })
  })

  test('stays so when its letter is changed by who does not see it', async () => {
    const { id, one, other, picture } = await aPrivateOne()
    const letter = await aSentLetter(id, {
      from: one,
      body: `Open.\n\n:::onder-ons\n![x](/media/${picture.name})\n:::\n\nEinde.`,
    })
    const change = { basedOn: 1, subject: '', note: '', body: 'Open!\n\nEinde.' }
    const changeId = crypto.randomUUID()
    expect((await proposeChange(editor.id, letter, changeId, change)).status).toBe('proposed')
    const see = async ({ id: memberId }: Member) =>
      (await findDeskPictures(memberId, [`/media/${picture.name}`])).size
    expect([await see(editor), await see(other), await see(one)]).toEqual([0, 1, 1])
    expect(await acceptChange(one.id, changeId)).toMatchObject({ status: 'accepted' })
    expect([await see(editor), await see(other), await see(one)]).toEqual([0, 1, 1])
  })
})

test('what a text said already is not judged again, whatever became of it', async () => {
  const id = crypto.randomUUID()
  await saveDraft(mallory.id, id, 0, essay('Een begin.'))
  await db().update(revisions).set({ body: '![x](/media/van-vroeger.png)' }).where(eq(revisions.draftId, id))
  await saveDraft(mallory.id, id, 1, essay('![x](/media/van-vroeger.png)\n\nMeer.'))
  expect(await judged(id)).toMatchObject({ status: 'can be published' })
})

test('a piece that is withdrawn takes its picture with it, and brings it back, at once', async () => {
  const { findPublicPictures } = await import('@/publication/public/pictures/find-public-pictures')
  const { name } = await aPicture(ada.id, 'komt-en-gaat.png')
  const { id } = await aPiece('komt-en-gaat', { body: `![x](/media/${name})` })
  const isPublic = async () => (await findPublicPictures([`/media/${name}`])).size === 1
  expect(await isPublic()).toBe(true)
  await db().update(pieces).set({ withdrawnAt: new Date() }).where(eq(pieces.id, id))
  expect(await isPublic()).toBe(false)
  await db().update(pieces).set({ withdrawnAt: null }).where(eq(pieces.id, id))
  expect(await isPublic()).toBe(true)
  await db().update(pieces).set({ body: 'Zonder.' }).where(eq(pieces.id, id))
  expect(await isPublic()).toBe(false)
})

test('whoever may not upload has nothing stored', async () => {
  const gone = await aMember('editor')
  await db().update(members).set({ removedAt: new Date() }).where(eq(members.id, gone.id))
  const upload = { bytes: Buffer.from('GIF89a'), name: 'x', alt: '', credit: '', licence: '' }
  expect(await storePicture(gone.id, upload)).toEqual({ status: 'refused', reason: 'not-allowed' })
})

test.each([
  '',
  '![x](/media/brug.png)',
  '/media/brug.png.jpg /media/a--b.png /media/A.png /media/b.jpeg /media/-a.png /media/a-.png',
  '/media/0123456789abcdef/480.jpg /media/0123456789abcdef.png /media/0123456789abcdeF/1.jpg',
  '/media//media/brug.png https://x.example/media/kat-1.webp?x#y',
  '&#47;media/brug.png /media/brug&#46;png /media/br%75g.png /media/./brug.png',
  '/media/brug.png\n/media/brug.png/media/kat.png "/media/hond.jpg"',
  `/media/${'a'.repeat(50_000)}`,
  `${'/media/a-'.repeat(5_000)}z.png`,
])('the database and the program read the same pictures off a text: %#', async (text) => {
  const { rows } = await db().execute<{ found: string[] }>(sql`select pictures_in(${text}) as found`)
  expect(rows[0]?.found).toEqual(spelledPictures(text))
})
