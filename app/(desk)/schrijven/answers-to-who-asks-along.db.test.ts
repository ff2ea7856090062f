import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test, vi } from 'vitest'
import { ownerTag } from '@/app/(desk)/_forms/owner-tag'
import type { Member } from '@/db/schema'
import { aDialogue, aSentLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { askToJoin } from '@/publication/correspondence/joining/ask-to-join'
import { findJoinRequest } from '@/publication/correspondence/joining/find-join-request'
import { listLettersToRead } from '@/publication/correspondence/joining/list-letters-to-read'
import { textsIn } from '@/texts/texts'
import { add, agreeToJoining, refuseJoining } from './(correspondence)/dialogen/actions'

const asking = vi.hoisted(() => ({ member: null as unknown }))
vi.mock('@/app/_server/auth', () => ({ findSignedInMember: async () => asking.member }))
vi.mock('next/headers', () => ({ headers: async () => new Headers({ origin: 'http://localhost:3000' }) }))
vi.mock('next/cache', () => ({ revalidatePath: () => {} }))

const { join: words } = textsIn('nl').dialogues
let anna: Member
let bram: Member
let cato: Member
let id: string
let requestId: string

beforeEach(async () => {
  const by = [
    await aMember('contributor'),
    await aMember('contributor'),
    await aMember('contributor'),
  ] as const
  ;[anna, bram, cato] = by
  id = (await aDialogue({ by: [...by], letters: [{ from: by[0] }] })).id
  requestId = randomUUID()
  const other = { memberId: (await aMember('contributor')).id }
  await askToJoin(anna.id, id, requestId, other, await listLettersToRead(anna.id, id))
})

type Action = typeof agreeToJoining

/** Where the action leads to, or what it answers. */
async function press(member: Member, action: Action, fields: Record<string, string> = {}): Promise<string> {
  asking.member = member
  const form = new FormData()
  const letterIds = (await listLettersToRead(member.id, id)).join(' ')
  const all = { dialogueId: id, requestId, letterIds, whose: ownerTag(member.id), ...fields }
  for (const [name, value] of Object.entries(all)) form.set(name, value)
  try {
    return (await action(null, form)).answer?.text ?? ''
  } catch (error) {
    return String((error as { digest?: string }).digest ?? error)
  }
}

test('who says yes is told so, and the last one comes to the dialogue', async () => {
  expect(await press(bram, agreeToJoining)).toBe(words.saidYes)
  expect(await press(cato, agreeToJoining)).toContain(`/schrijven/dialogen/${id}?melding=erbij`)
})

test('a no, and asking no more, lead to the dialogue, which says so', async () => {
  expect(await press(bram, refuseJoining)).toContain(`/schrijven/dialogen/${id}?melding=niet-erbij`)
  expect(await press(cato, agreeToJoining)).toContain('?melding=niet-erbij')
})

test('who asked and does not after all comes to the dialogue', async () => {
  expect(await press(anna, refuseJoining)).toContain('?melding=niet-gevraagd')
})

test('when a letter came since, it is asked again', async () => {
  const before = (await listLettersToRead(bram.id, id)).join(' ')
  await aSentLetter(id, { from: anna })
  expect(await press(bram, agreeToJoining, { letterIds: before })).toBe(words.changed)
})

test('a stranger is told nothing, and asks nobody', async () => {
  const stranger = await aMember('editor')
  for (const action of [agreeToJoining, refuseJoining]) expect(await press(stranger, action)).toBe(words.gone)
  expect(await findJoinRequest(bram.id, id)).toMatchObject({ id: requestId })
})

test('one more is not asked meanwhile', async () => {
  const fields = { requestId: randomUUID(), memberId: (await aMember('contributor')).id }
  expect(await press(bram, add, fields)).toBe(textsIn('nl').dialogues.add.busy)
})
