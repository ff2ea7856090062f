import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { ownerTag } from '@/app/(desk)/_forms/owner-tag'
import { db } from '@/db/client'
import { drafts, type Member } from '@/db/schema'
import { aCorrespondent, aDialogue } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { aPublication } from '@/db/testing/publish'
import { discardLetter } from '@/publication/correspondence/discarded/discard-letter'
import { findUnsentLetter } from '@/publication/correspondence/letters/find-written-letter'
import { textsIn } from '@/texts/texts'
import { answerLetter } from './(correspondence)/dialogen/_letter/actions'
import { answerEssay } from './(essays)/_essay/actions'

// The two forms with a text in them, each with one action for all its buttons: what is heard of every button.

const asking = vi.hoisted(() => ({ member: null as unknown }))
vi.mock('@/app/_server/auth', () => ({ findSignedInMember: async () => asking.member }))
vi.mock('next/headers', () => ({ headers: async () => new Headers({ origin: 'http://localhost:3000' }) }))
vi.mock('next/cache', () => ({ revalidatePath: () => {} }))

const { letters, desk } = textsIn('nl')
const BROKEN = ':::onder-ons\nGeen einde.'
let ada: Member
let fields: Record<string, string>

function formOf(change: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...fields, ...change, whose: ownerTag(ada.id) }))
    form.set(name, value)
  return form
}

/** Where a form sends who pressed a button. */
const sentTo = (pressed: Promise<unknown>) =>
  pressed.then(
    () => 'nowhere',
    (error) => String(error.digest).replace(/^NEXT_REDIRECT;\w+;([^;]*).*/, '$1'),
  )

describe('of a letter', () => {
  const words = letters.form
  const press = (act: string, change: Record<string, string> = {}) =>
    answerLetter(null, formOf({ act, ...change }))
  let sent = ''

  beforeEach(async () => {
    const dialogue = await aDialogue({ letters: [] })
    ada = dialogue.first
    asking.member = ada
    fields = { dialogueId: dialogue.id, letterId: randomUUID(), changeId: randomUUID(), body: 'Dag Carola.' }
    Object.assign(fields, {
      seen: dialogue.writers.map(({ id }) => id).join(' '),
      mode: 'write',
      subject: '',
      to: '',
      note: '',
      basedOn: '0',
    })
    sent = (await aDialogue({ letters: [{ from: ada }], by: [ada, dialogue.second] })).letterIds[0] ?? ''
  })

  test.each(['save', 'send', 'revise', 'propose'])('a field that is too long stops %s', async (act) => {
    const screen = await press(act, { subject: 'x'.repeat(201) })
    expect([screen.answer?.text, screen.errors]).toEqual([words.refused, { subject: words.wrongSubject }])
  })

  test('what is saved says what is wrong with it and which links lead nowhere, unless it saves itself', async () => {
    const saved = await press('save', { body: BROKEN })
    expect([saved.isKept, saved.problems.length]).toEqual([true, 1])
    const itself = await press('save', { body: `${BROKEN}.`, byItself: 'on', basedOn: `${saved.revision}` })
    expect([itself.revision, itself.problems]).toEqual([saved.revision + 1, []])
    const link = '[Daar](/2099/01/nergens)'
    const dead = await press('save', { body: link, basedOn: `${itself.revision}` })
    expect(dead.answer?.text).toContain('/2099/01/nergens')
    const quiet = await press('save', { body: `${link}.`, byItself: 'on', basedOn: `${dead.revision}` })
    expect(quiet.answer?.text ?? '').not.toContain('/2099/01/nergens')
  })

  test('what was saved over meanwhile is not saved', async () => {
    await press('save')
    const stale = await press('save', { body: 'Anders.' })
    expect(stale.twoTexts?.newest).toBe(1)
    expect((await press('send', { body: 'Anders.' })).twoTexts?.newest).toBe(1)
  })

  test('a preview says whether it can be shown', async () => {
    const wrong = await press('preview', { body: BROKEN })
    expect([wrong.answer?.text, wrong.problems.length]).toEqual([words.refusedPreview, 1])
    expect((await press('preview')).answer).toEqual({ tone: 'good', text: words.previewAfterSaving })
  })

  test('sent once is sent; pressed again it is no other letter, and with another text it is said', async () => {
    const address = `/schrijven/dialogen/${fields.dialogueId}?brief=${fields.letterId}&melding=verstuurd`
    expect(await sentTo(press('send'))).toBe(address)
    expect(await sentTo(press('send'))).toBe(address)
    expect((await press('send', { body: 'Anders.' })).answer?.text).toBe(words.alreadySent)
  })

  test('to somebody who joined since the page is kept, said of whom, and sent when it is pressed again', async () => {
    await aCorrespondent(fields.dialogueId ?? '', await aMember('contributor', { name: 'Iris Vos' }))
    const screen = await press('send')
    expect(screen).toMatchObject({ isKept: true, values: { body: 'Dag Carola.' } })
    expect(screen.answer?.text).toBe(words.somebodyCame('Iris Vos', 1))
    const again = press('send', { seen: screen.seen, basedOn: `${screen.revision}` })
    expect(await sentTo(again)).toContain('melding=verstuurd')
  })

  test('what is typed in one that was thrown away is kept there, and said, and is not sent', async () => {
    const { revision } = await press('save')
    await discardLetter(ada.id, fields.letterId ?? '')
    fields.basedOn = `${revision}`
    const presses: Record<string, string>[] = [{}, { byItself: 'on' }, { act: 'send' }]
    for (const change of presses) {
      const body = `Verder, ${JSON.stringify(change)}.`
      const screen = await press('save', { body, ...change })
      expect(screen).toMatchObject({
        isDiscarded: true,
        isKept: true,
        answer: { text: words.savedInDiscarded },
      })
      fields.basedOn = `${screen.revision}`
    }
    expect(await findUnsentLetter(ada.id, fields.dialogueId ?? '')).toBeNull()
  })

  test('an empty one is kept and not sent', async () => {
    const screen = await press('send', { body: ' ' })
    expect([screen.answer?.text, screen.isKept]).toEqual([words.empty, true])
  })

  test('of a letter that is not there nothing is revised, and nobody proposes a change to themselves', async () => {
    const gone = await press('revise', { letterId: randomUUID() })
    expect([gone.answer?.text, gone.isGone]).toEqual([words.gone, true])
    expect((await press('propose', { letterId: sent })).answer?.text).toBe(words.gone)
  })
})

describe('of an essay', () => {
  const words = desk.essay
  const press = (act: string, change: Record<string, string> = {}) =>
    answerEssay(null, formOf({ act, ...change }))

  beforeEach(async () => {
    ada = await aMember('owner', { name: 'Ada van Iersel' })
    asking.member = ada
    fields = { draftId: randomUUID(), basedOn: '0', title: 'Wachten', lead: '', slug: '', date: '' }
    Object.assign(fields, { canonical: '', language: '', newTopic: '', body: 'Een essay.' })
    Object.assign(fields, { imageSrc: '', imageAlt: '', imageCredit: '', imageLicence: '' })
  })

  test('what was saved over meanwhile is neither saved, submitted nor published', async () => {
    await press('save')
    for (const act of ['save', 'submit', 'publish'])
      expect((await press(act, { body: 'Anders.' })).twoTexts).not.toBeNull()
  })

  test('a link that leads nowhere is said, unless it saves itself', async () => {
    const body = '[Daar](/2099/01/nergens)'
    expect((await press('save', { body })).answer?.text).toContain('/2099/01/nergens')
    expect((await press('save', { body: `${body}.`, basedOn: '1', byItself: 'on' })).answer).toBeNull()
  })

  test('a preview says whether it can be shown', async () => {
    expect((await press('preview', { body: '<Onbekend />' })).answer?.text).toBe(words.refusedPreview)
    expect((await press('preview')).answer?.text).toBe(words.previewAfterSaving)
  })

  test('it is submitted with a title alone, and is then on its way', async () => {
    const untitled = await press('submit', { title: '' })
    expect([untitled.answer?.text, untitled.isKept]).toEqual([words.untitled, true])
    const submitted = await press('submit', { basedOn: `${untitled.revision}` })
    expect(submitted.answer?.text).toContain(words.submitted)
  })

  test('it is published, or kept and refused', async () => {
    await aPublication()
    const refused = await press('publish', { title: '' })
    expect([refused.answer?.tone, refused.isKept]).toEqual(['bad', true])
  })

  test('what is typed in one that was thrown away is kept there, and said', async () => {
    const { revision } = await press('save')
    await db()
      .update(drafts)
      .set({ discardedAt: new Date() })
      .where(eq(drafts.id, fields.draftId ?? ''))
    fields.basedOn = `${revision}`
    for (const act of ['save', 'submit', 'publish']) {
      const screen = await press(act, { body: `Verder, ${act}.` })
      expect(screen.answer?.text).toBe(words.savedInDiscarded)
      fields.basedOn = `${screen.revision}`
    }
  })
})
