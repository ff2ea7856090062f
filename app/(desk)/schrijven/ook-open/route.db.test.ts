import { randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { ownerTag } from '@/app/(desk)/_forms/owner-tag'
import { db } from '@/db/client'
import { type Member, openTexts } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { EMPTY_CONTENT } from '@/publication/essays/drafts/draft-content'
import { saveDraft } from '@/publication/essays/drafts/save-draft'
import { POST } from './route'

const asking = vi.hoisted(() => ({ member: null as unknown }))
vi.mock('@/app/_server/auth', () => ({ findSignedInMember: async () => asking.member }))
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ origin: 'http://localhost:3000', 'x-samenspraak-path': '/schrijven' }),
  cookies: async () => ({ get: () => undefined }),
}))

async function tell(member: Member, fields: Record<string, string>) {
  asking.member = member
  const body = new FormData()
  for (const [name, value] of Object.entries({ whose: ownerTag(member.id), ...fields })) body.set(name, value)
  const answer = await POST(new Request('http://localhost:3000/schrijven/ook-open', { method: 'POST', body }))
  return answer.ok ? answer.json() : answer.status
}
const NAMED_BRAM = { name: 'Bram Cools' }
const rows = async () => (await db().select().from(openTexts)).map(({ memberId }) => memberId)

test('who may read an essay is told who else has it open; whoever may not hears and tells nothing', async () => {
  const [ada, ben] = [await aMember('contributor'), await aMember('contributor')]
  const emiel = await aMember('editor', { name: 'Emiel Vos' })
  const textId = randomUUID()
  await saveDraft(ada.id, textId, 0, { ...EMPTY_CONTENT, title: 'Wachten' })
  const essay = { kind: 'essay', textId }
  expect(await tell(emiel, essay)).toEqual({ said: '' })
  expect(await tell(ben, essay)).toBe(404)
  expect(await tell(ada, { ...essay, whose: ownerTag(ben.id) })).toBe(403)
  expect(await tell(ada, { ...essay, textId: 'geen' })).toBe(400)
  expect(await tell(ada, { ...essay, kind: 'brief' })).toBe(400)
  expect(await tell(ada, { ...essay, textId: randomUUID() })).toBe(404)
  expect(await rows()).toEqual([emiel.id])
  expect(await tell(ada, essay)).toEqual({
    said: expect.stringMatching(/^Emiel Vos heeft dit sinds .+ ook open\./),
  })
})

test('who has the name of another is told apart: in a composition as all who write there, in an essay among all members', async () => {
  const [anna, bram] = [
    await aMember('contributor', { name: 'Anna Bos' }),
    await aMember('editor', NAMED_BRAM),
  ]
  const other = await aMember('contributor', NAMED_BRAM)
  const { id } = await aDialogue({ by: [anna, bram, other] })
  await tell(other, { kind: 'composition', textId: id })
  expect(await tell(anna, { kind: 'composition', textId: id })).toEqual({
    said: expect.stringMatching(/^Bram Cools \(2\) heeft dit sinds .+ ook open\./),
  })
  const textId = randomUUID()
  await saveDraft(other.id, textId, 0, { ...EMPTY_CONTENT, title: 'Wachten' })
  await tell(bram, { kind: 'essay', textId })
  expect(await tell(other, { kind: 'essay', textId })).toEqual({
    said: expect.stringMatching(/^Bram Cools \(redacteur, sinds .+\) heeft dit sinds .+ ook open\./),
  })
})

test('a composition is open to whoever composes it', async () => {
  const { id, first } = await aDialogue()
  const composition = { kind: 'composition', textId: id }
  expect(await tell(first, composition)).toEqual({ said: '' })
  expect(await tell(await aMember('contributor'), composition)).toBe(404)
})
