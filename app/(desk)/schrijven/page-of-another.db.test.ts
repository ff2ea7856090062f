import { eq, inArray } from 'drizzle-orm'
import { beforeEach, expect, test, vi } from 'vitest'
import { answerMember } from '@/app/(desk)/_forms/answer-member'
import { ownerTag } from '@/app/(desk)/_forms/owner-tag'
import { db } from '@/db/client'
import { drafts, members, writtenLetters } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { nameOnScreen } from '@/publication/people/members/name-on-screen'
import { textsIn } from '@/texts/texts'
import { POST as lastSaveOfLetter } from './(correspondence)/bewaren/brief/route'
import { answerLetter } from './(correspondence)/dialogen/_letter/actions'
import { saveComposed } from './(correspondence)/dialogen/[id]/samenstelling/actions'
import { answerEssay } from './(essays)/_essay/actions'
import { POST as lastSaveOfEssay } from './(essays)/bewaren/essay/route'

withNeighbours('busy')

type Member = Awaited<ReturnType<typeof aMember>>
const asking = vi.hoisted(() => ({ member: null as unknown }))
vi.mock('@/app/_server/auth', () => ({ findSignedInMember: async () => asking.member }))
vi.mock('next/headers', () => ({ headers: async () => new Headers({ origin: 'http://localhost:3000' }) }))
vi.mock('next/cache', () => ({ revalidatePath: () => {} }))

const TYPED = 'Wat Ada typte.'
const picture = { imageSrc: '', imageAlt: '', imageCredit: '', imageLicence: '' }
let ada: Member
let ben: Member
let letter: Record<string, string>
let essay: Record<string, string>

const NAMES = ['Ada van Iersel', 'Ben Zuid'] as const

/** Both write in the dialogue, and Ben is who is signed in. */
beforeEach(async () => {
  // Of these names there is one.
  await db().update(members).set({ name: '' }).where(inArray(members.name, NAMES))
  ;[ada, ben] = await Promise.all([
    aMember('contributor', { name: NAMES[0] }),
    aMember('contributor', { name: NAMES[1] }),
  ])
  const dialogue = await aDialogue({ by: [ada, ben] })
  asking.member = ben
  const ids = { dialogueId: dialogue.id, letterId: crypto.randomUUID(), changeId: crypto.randomUUID() }
  letter = { ...ids, seen: '', mode: 'write', subject: '', to: '', note: '', basedOn: '0', body: TYPED }
  essay = { draftId: crypto.randomUUID(), basedOn: '0', title: '', lead: '', slug: '', date: '' }
  Object.assign(essay, { canonical: '', language: '', newTopic: '', body: TYPED, ...picture })
})

function formOf(fields: Record<string, string>, whose: string): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...fields, whose })) form.set(name, value)
  return form
}

const closing = (fields: Record<string, string>, whose: string) =>
  new Request('http://localhost:3000/', { method: 'POST', body: formOf(fields, whose) })
const said = () => textsIn('nl').desk.anotherMeanwhile(nameOnScreen(ben))
const kept = async () => {
  const lettersOf = db()
    .select()
    .from(writtenLetters)
    .where(eq(writtenLetters.id, letter.letterId ?? ''))
  const draftsOf = db()
    .select()
    .from(drafts)
    .where(eq(drafts.id, essay.draftId ?? ''))
  return (await lettersOf).length + (await draftsOf).length
}

test.each(['save', 'preview', 'send', 'revise', 'propose'])(
  'what is asked of a letter on a page of somebody else (%s) is refused, with all that was typed',
  async (act) => {
    for (const whose of [ownerTag(ada.id), '']) {
      const screen = await answerLetter(null, formOf({ ...letter, act }, whose))
      expect([screen.answer, screen.values.body, screen.isKept, screen.whose]).toEqual([
        { tone: 'bad', text: said() },
        TYPED,
        false,
        whose,
      ])
    }
    expect(await kept()).toBe(0)
  },
)

test('so is an essay, a composition, and what any other form sends', async () => {
  const screen = await answerEssay(null, formOf({ ...essay, act: 'save' }, ownerTag(ada.id)))
  expect([screen.answer?.text, screen.values.body]).toEqual([said(), TYPED])
  const fields = { ...essay, dialogueId: letter.dialogueId ?? '', closing: TYPED }
  const composed = await saveComposed(null, formOf(fields, ownerTag(ada.id)))
  expect([composed.answer?.text, composed.values.closing]).toEqual([said(), TYPED])
  const act = vi.fn()
  const answer = await answerMember('change profile', formOf({ bio: TYPED }, ownerTag(ada.id)), act)
  expect([answer.answer?.text, answer.typed?.bio, answer.whose]).toEqual([said(), TYPED, ownerTag(ada.id)])
  expect(act).not.toHaveBeenCalled()
  expect(await kept()).toBe(0)
})

test('a page that is closed saves nothing as somebody else, and what is whose it is', async () => {
  await lastSaveOfLetter(closing(letter, ownerTag(ada.id)))
  await lastSaveOfEssay(closing(essay, ownerTag(ada.id)))
  expect(await kept()).toBe(0)
  asking.member = ada
  await lastSaveOfLetter(closing(letter, ownerTag(ada.id)))
  await lastSaveOfEssay(closing(essay, ownerTag(ada.id)))
  expect(await kept()).toBe(2)
})
