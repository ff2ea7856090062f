import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { drafts, members, pieceAuthors, topics } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { anAuthor, aPiece } from '@/db/testing/publish'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { withdrawPiece } from '@/publication/correspondence/compositions/withdraw-piece'
import { discardDraft } from '@/publication/essays/discarded/discard-draft'
import { EMPTY_CONTENT } from '@/publication/essays/drafts/draft-content'
import { findDraft } from '@/publication/essays/drafts/find-draft'
import { listSubmissions } from '@/publication/essays/drafts/list-drafts'
import { publishDraft } from '@/publication/essays/drafts/publish-draft'
import { saveDraft } from '@/publication/essays/drafts/save-draft'
import { submitDraft } from '@/publication/essays/drafts/submit-draft'
import { editPiece } from '@/publication/essays/pieces-at-desk/edit-piece'
import { listAllPieces } from '@/publication/essays/pieces-at-desk/list-all-pieces'
import { pickPiece } from '@/publication/essays/pieces-at-desk/pick-piece'
import { addTopic } from '@/publication/essays/topics/add-topic'
import { beginIssue } from '@/publication/readers/issues/begin-issue'
import { decideOverdueMail } from '@/publication/readers/overdue/decide-overdue-mail'
import { askToChangeAddress } from '../addresses/ask-to-change-address'
import { changeProfile } from '../members/change-profile'
import { changeRole } from '../members/change-role'
import { findMemberToChange } from '../members/find-member-to-change'
import { inviteMember } from '../members/invite-member'
import { listMembers } from '../members/list-members'
import { removeMember } from '../members/remove-member'
import { ACTIONS, type Action, isAllowed, type Standing } from './permissions'

withNeighbours('busy')

const STANDINGS = ['stranger', 'removed', 'contributor', 'editor', 'owner'] as const
type Tried = (typeof STANDINGS)[number]
type Whose = 'own' | "another's"

/** Who tries, and whose thing it is: their own, or that of a contributor. */
type Scene = { actorId: string; draftId: string; pieceId: string; otherId: string; whose: Whose }

const content = { ...EMPTY_CONTENT, title: 'Over brieven', body: 'Een brief.' }
const changed = { ...content, authorIds: [] as string[], lead: 'Meer.' }

/** Each action on the real function; true when it was done. Left out: what the door of the desk alone decides. */
const TRIES: Partial<Record<Action, (scene: Scene) => Promise<boolean>>> = {
  'begin draft': async ({ actorId }) =>
    (await saveDraft(actorId, randomUUID(), 0, content)).status === 'saved',
  'read draft': async ({ actorId, draftId }) => (await findDraft(actorId, draftId)) !== null,
  'save draft': async ({ actorId, draftId }) =>
    (await saveDraft(actorId, draftId, 1, changed)).status === 'saved',
  'submit draft': async ({ actorId, draftId }) =>
    (await submitDraft(actorId, draftId, 1)).status === 'submitted',
  'discard draft': async ({ actorId, draftId }) =>
    (await discardDraft(actorId, draftId)).status === 'discarded',
  'publish draft': async ({ actorId, draftId }) =>
    (await publishDraft(actorId, draftId, 1)).status === 'published',
  'read submissions': async ({ actorId, draftId }) => {
    await db().update(drafts).set({ submittedAt: new Date() }).where(eq(drafts.id, draftId))
    return (await listSubmissions(actorId, 1)).drafts.some(({ id }) => id === draftId)
  },
  'read all pieces': async ({ actorId }) => (await listAllPieces(actorId, 1)).count > 0,
  'set byline': async ({ actorId, draftId }) => {
    await saveDraft(actorId, draftId, 1, { ...changed, slug: 'gekozen' })
    return (await findDraft(actorId, draftId))?.newest.slug === 'gekozen'
  },
  'decide overdue mail': async ({ actorId }) =>
    (await decideOverdueMail(actorId, new Date(), 'leave')).status === 'changed',
  'write issue': ({ actorId }) => beginIssue(actorId, randomUUID()),
  'add topic': async ({ actorId }) => {
    const name = `Rubriek ${randomUUID()}`
    await addTopic(actorId, name)
    return (await db().select().from(topics).where(eq(topics.name, name))).length === 1
  },
  'edit piece': async ({ actorId, pieceId }) => (await editPiece(actorId, pieceId)).status === 'open',
  'pick piece': async ({ actorId, pieceId }) => (await pickPiece(actorId, pieceId, true)).status === 'picked',
  'withdraw piece': async ({ actorId, pieceId }) =>
    (await withdrawPiece(actorId, pieceId)).status === 'withdrawn',
  'read members': async ({ actorId }) => (await listMembers(actorId)).length > 0,
  'invite member': async ({ actorId }) => {
    const email = `${randomUUID()}@voorbeeld.example`
    const invitation = { email, name: '', role: 'contributor', authorId: null } as const
    return (await inviteMember(actorId, invitation)).status === 'invited'
  },
  'change role': async ({ actorId, otherId }) =>
    ['changed', 'last-owner'].includes((await changeRole(actorId, otherId, 'editor')).status),
  'remove member': async ({ actorId, otherId, whose }) => {
    // Removing oneself is leaving, which is another action.
    if (whose === 'own') return (await findToRemove(actorId, otherId)).status === 'found'
    return ['removed', 'last-owner'].includes((await removeMember(actorId, otherId)).status)
  },
  'leave publication': async ({ actorId, otherId }) =>
    actorId === otherId && ['removed', 'last-owner'].includes((await removeMember(actorId, otherId)).status),
  'change address': async ({ actorId, otherId }) => {
    const change = { ofId: otherId, email: `${randomUUID()}@voorbeeld.example`, visitor: randomUUID() }
    return (await askToChangeAddress(actorId, change)).status === 'asked'
  },
  'change profile': async ({ actorId, otherId }) => {
    const profile = { name: 'Anders', roleLine: '', bio: '' }
    return (await changeProfile(actorId, otherId, profile)).status === 'changed'
  },
}

const findToRemove = (actorId: string, otherId: string) =>
  db().transaction((transaction) => findMemberToChange(transaction, actorId, 'remove member', otherId))

/** Decided by `requireMember` in app/ alone, which asks the same table, or by tests of their own. */
const ELSEWHERE: Action[] = [
  'read desk',
  'preview draft',
  'take along',
  'take back departure',
  'upload picture',
  'sign out',
  'read subscribers',
  'export subscribers',
  'read outbox',
  'read health',
  'read postmaster mail',
  'resume mail',
  'decide failed mail',
  'put follower back',
  'discard postmaster mail',
  'send issue',
  'read reader',
  'read returned mail',
  'lift suppression',
]

/** Tried in the same way in publication/correspondence/dialogues/permissions.db.test.ts. */
const OF_DIALOGUES: Action[] = [
  'begin dialogue',
  'read dialogue',
  'add correspondent',
  'stop writing',
  'accept after all',
  'write letter',
  'discard letter',
  'revise letter',
  'propose letter change',
  'decide letter change',
  'read arrivals',
  'confirm arrival',
  'discard arrival',
  'upload exchange',
  'confirm exchange',
  'compose dialogue',
  'answer privacy',
  'approve dialogue',
  'publish dialogue',
  'withdraw dialogue',
]

test('every action is tried here or named as decided elsewhere', () => {
  expect([...Object.keys(TRIES), ...ELSEWHERE, ...OF_DIALOGUES].sort()).toEqual([...ACTIONS].sort())
})

describe.each(STANDINGS)('%s', (standing) => {
  describe.each(['own', "another's"] as const)('%s', (whose) => {
    test.each(Object.keys(TRIES) as Action[])('%s', async (action) => {
      const scene = await setScene(standing, whose)
      expect(await TRIES[action]?.(scene)).toBe(isAllowed(countsAs(standing), action, whose))
    })
  })
})

const countsAs = (standing: Tried): Standing => (standing === 'removed' ? 'stranger' : standing)

async function setScene(standing: Tried, whose: Whose): Promise<Scene> {
  const actor = await anActor(standing)
  const other = await aMember('contributor', { authorId: await anAuthor(randomUUID()) })
  const holder = whose === 'own' && actor ? actor : other
  const draftId = await aSavedDraft(holder.id)
  const { id: pieceId } = await aPiece(randomUUID(), { by: [] })
  if (holder.authorId)
    await db().insert(pieceAuthors).values({ pieceId, authorId: holder.authorId, position: 0 })
  return { actorId: actor?.id ?? randomUUID(), draftId, pieceId, otherId: holder.id, whose }
}

async function anActor(standing: Tried) {
  if (standing === 'stranger') return null
  const authorId = await anAuthor(randomUUID())
  return standing === 'removed'
    ? aMember('owner', { authorId, removedAt: new Date() })
    : aMember(standing, { authorId })
}

async function aSavedDraft(ownerId: string): Promise<string> {
  const id = randomUUID()
  const [owner] = await db().select().from(members).where(eq(members.id, ownerId))
  const writer = owner?.removedAt ? await aMember('contributor') : owner
  await saveDraft(writer?.id ?? '', id, 0, content)
  await db().update(drafts).set({ ownerId }).where(eq(drafts.id, id))
  return id
}
