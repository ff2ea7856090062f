import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { letterChanges, type Media, type Member, revisions } from '@/db/schema'
import { aDialogue, aSentLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { aPicture } from '@/db/testing/a-picture'
import { aPiece } from '@/db/testing/publish'
import { type DraftContent, EMPTY_CONTENT } from '@/publication/essays/drafts/draft-content'
import { findDraft } from '@/publication/essays/drafts/find-draft'
import { listMissing } from '@/publication/essays/drafts/list-missing'
import { saveDraft } from '@/publication/essays/drafts/save-draft'
import { changeProfile } from '@/publication/people/members/change-profile'
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
import { clearDesk } from './testing/clear-desk'

let ada: Member
let mallory: Member
let _editor: Member
let secret: Media
let ofAll: Media
let herOwn: Media
/** Mallory writes in it with somebody else, and did so before. */
let dialogue: { id: string; own: string; others: string; other: Member }

beforeAll(async () => {
  ada = await aMember('contributor')
  mallory = await aMember('contributor', { name: 'Mallory' })
  _editor = await aMember('editor')
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
    other,
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

test('what a text said already is not judged again, whatever became of it', async () => {
  const id = crypto.randomUUID()
  await saveDraft(mallory.id, id, 0, essay('Een begin.'))
  await db().update(revisions).set({ body: '![x](/media/van-vroeger.png)' }).where(eq(revisions.draftId, id))
  await saveDraft(mallory.id, id, 1, essay('![x](/media/van-vroeger.png)\n\nMeer.'))
  expect(await judged(id)).toMatchObject({ status: 'can be published' })
})

test('a change that was proposed before this was asked is asked it when she accepts it', async () => {
  const { other } = dialogue
  const letterId = await aSentLetter(dialogue.id, { from: mallory, body: 'Ook van mij.' })
  const body = 'Tekst.\n\n![x](/media/nergens0.png)'
  const id = crypto.randomUUID()
  await db()
    .insert(letterChanges)
    .values({ id, letterId, proposedBy: other.id, basedOn: 1, subject: '', body })
  expect(await acceptChange(mallory.id, id)).toMatchObject({ status: 'refused', problems: [{ line: 3 }] })
})
