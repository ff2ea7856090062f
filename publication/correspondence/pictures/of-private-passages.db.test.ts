import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Member } from '@/db/schema'
import { aCorrespondent, aDialogue, aSentLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { aPicture } from '@/db/testing/a-picture'
import { EMPTY_CONTENT } from '@/publication/essays/drafts/draft-content'
import { publishDraft } from '@/publication/essays/drafts/publish-draft'
import { saveDraft } from '@/publication/essays/drafts/save-draft'
import { closeQueue } from '@/queue/sender'
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

let editor: Member
beforeAll(async () => {
  editor = await aMember('editor')
})
afterAll(closeQueue)

const essay = (body: string) => ({ ...EMPTY_CONTENT, title: 'Een titel', body })

async function aPrivateOne() {
  const [one, other] = [await aMember('contributor'), await aMember('contributor')]
  const picture = await aPicture(one.id, `onder-ons-${one.id}.png`)
  const { id } = await aDialogue({ by: [one, other] })
  await aSentLetter(id, { from: one, body: `:::onder-ons\n![x](/media/${picture.name})\n:::` })
  return { id, one, other, picture, shown: `![x](/media/${picture.name})` }
}
async function write(by: Member, dialogueId: string, body: string, to?: Member) {
  const letterId = crypto.randomUUID()
  const draft = { dialogueId, letterId, basedOn: 0 }
  expect(await saveLetter(by.id, draft, { subject: '', toMemberId: to?.id ?? null, body })).toMatchObject({
    status: 'saved',
  })
  const outcome = await sendLetter(by.id, letterId, 1)
  await clearDesk()
  return outcome
}

test('what is private goes on in a private passage there, and nowhere else', async () => {
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
])('what is private does not come out of it in two saves: %s', async (_how, texts) => {
  const { id, other, shown, picture } = await aPrivateOne()
  const letterId = crypto.randomUUID()
  for (const [basedOn, body] of texts(shown).entries())
    await saveLetter(other.id, { dialogueId: id, letterId, basedOn }, { subject: '', toMemberId: null, body })
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

test('what is private stays so when its letter is changed by who does not see it', async () => {
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

test('whoever brought a picture may show it in private to somebody else', async () => {
  const { id, one, shown } = await aPrivateOne()
  await aCorrespondent(id, await aMember('contributor'))
  expect(await write(one, id, `:::onder-ons\n${shown}\n:::`)).toMatchObject({ status: 'sent' })
})

test('a picture that was shown between two is not shown to a third by quoting it between others', async () => {
  const { id, one, other, shown } = await aPrivateOne()
  const third = await aMember('contributor')
  await aCorrespondent(id, third)
  const passage = `:::onder-ons\n${shown}\n:::`
  expect(await write(other, id, passage)).toMatchObject({ status: 'refused' })
  expect(await write(other, id, passage, one)).toMatchObject({ status: 'sent' })
})
