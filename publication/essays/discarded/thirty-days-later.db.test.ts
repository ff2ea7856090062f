import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { eq, inArray, sql } from 'drizzle-orm'
import { afterAll, expect, test, vi } from 'vitest'
import { db, type Transaction } from '@/db/client'
import { drafts, media, news, revisions, unusedPictures } from '@/db/schema'
import { aDialogue, aSentLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { aPicture } from '@/db/testing/a-picture'
import { aStandingPage } from '@/db/testing/publish'
import { makeTemporaryDataDir } from '@/db/testing/temporary-data-dir'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { deleteUnusedPictures } from '@/publication/pictures/media/delete-unused-pictures'
import { masterFile, mastersFolder, variantsFolder } from '@/publication/pictures/media/media-places'
import { saveDraft } from '../drafts/save-draft'
import { findClosedIn } from '../pictures/find-closed'
import { deleteDiscardedDrafts } from './delete-discarded-drafts'
import { discardDraft } from './discard-draft'
import { fetchBackDraft } from './fetch-back-draft'
import { aDraft, longAgo, text } from './testing/a-draft'

withNeighbours('busy')

const dataDir = makeTemporaryDataDir('discarded')
process.env.DATA_DIR = dataDir
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

const isThere = async (id: string) => (await db().select().from(drafts).where(eq(drafts.id, id))).length === 1

test('it is gone with all its versions; what was thrown away later, or is written in, is not', async () => {
  const [old, fresh, backAgain] = [await aDraft(), await aDraft(), await aDraft()]
  await discardDraft(old.owner.id, old.id, longAgo(30))
  await discardDraft(fresh.owner.id, fresh.id, longAgo(29))
  await discardDraft(backAgain.owner.id, backAgain.id, longAgo(40))
  await fetchBackDraft(backAgain.owner.id, backAgain.id)
  for (const { id: thingId, owner } of [old, fresh])
    await db().insert(news).values({ memberId: owner.id, kind: 'withdrawn', thingId, toldAt: new Date() })
  await Promise.all([deleteDiscardedDrafts(), deleteDiscardedDrafts()])
  const left = await db()
    .select()
    .from(news)
    .where(inArray(news.thingId, [old.id, fresh.id]))
  expect(left.map(({ thingId }) => thingId)).toEqual([fresh.id])
  expect([await isThere(old.id), await isThere(fresh.id), await isThere(backAgain.id)]).toEqual([
    false,
    true,
    true,
  ])
  expect(await db().select().from(revisions).where(eq(revisions.draftId, old.id))).toEqual([])
  expect(await saveDraft(old.owner.id, old.id, 1, text('Toch.'))).toEqual({ status: 'not-found' })
})

const spell = (name: string) => `![Een brug](/media/${name})`
/** Files as a picture of ours has them. */
async function aStoredPicture(uploadedBy: string | null, hash?: string) {
  const picture = await aPicture(uploadedBy, `brug-${randomUUID()}.png`, hash ? { hash } : {})
  mkdirSync(variantsFolder(picture.hash), { recursive: true })
  mkdirSync(mastersFolder(), { recursive: true })
  writeFileSync(masterFile(picture.hash), 'x')
  return picture
}
async function discardedWith(owner: { id: string }, ...names: string[]) {
  const id = randomUUID()
  await saveDraft(owner.id, id, 0, text(names.map(spell).join('\n\n')))
  await saveDraft(owner.id, id, 1, text('Zonder beeld.'))
  await discardDraft(owner.id, id, longAgo(31))
  return id
}
const isKept = async ({ id }: { id: string }) =>
  (await db().select().from(media).where(eq(media.id, id))).length === 1

test('the pictures that stood in it alone are gone with their files, what others show stays', async () => {
  const owner = await aMember('contributor')
  const own = async () => aStoredPicture(owner.id)
  const [alone, inDraft, inLetter, onPage, fromFile] = [
    await own(),
    await own(),
    await own(),
    await own(),
    await aStoredPicture(null),
  ]
  await saveDraft(owner.id, randomUUID(), 0, text(spell(inDraft.name)))
  const { id: dialogueId } = await aDialogue({ by: [owner, await aMember('contributor')] })
  await aSentLetter(dialogueId, { from: owner, body: `:::onder-ons\n${spell(inLetter.name)}\n:::` })
  await aStandingPage(randomUUID(), { body: spell(onPage.name) })
  const id = await discardedWith(owner, alone.name, inDraft.name, inLetter.name, onPage.name)
  await db()
    .update(revisions)
    .set({ body: sql`${revisions.body} || ${spell(fromFile.name)}` })
    .where(eq(revisions.draftId, id))
  await deleteDiscardedDrafts()
  const kept = await Promise.all([alone, inDraft, inLetter, onPage, fromFile].map(isKept))
  expect(kept).toEqual([false, true, true, true, true])
  expect(existsSync(masterFile(alone.hash)) || existsSync(variantsFolder(alone.hash))).toBe(false)
  expect(existsSync(masterFile(inDraft.hash)) && existsSync(variantsFolder(inDraft.hash))).toBe(true)
  expect(await db().$count(unusedPictures)).toBe(0)
})

test('files that another picture has too stay', async () => {
  const owner = await aMember('contributor')
  const one = await aStoredPicture(owner.id)
  const same = await aStoredPicture((await aMember('contributor')).id, one.hash)
  await discardedWith(owner, one.name)
  await deleteDiscardedDrafts()
  expect([await isKept(one), await isKept(same)]).toEqual([false, true])
  expect(existsSync(masterFile(one.hash)) && existsSync(variantsFolder(one.hash))).toBe(true)
})

test('a picture that is used again before its turn comes is no longer to be deleted', async () => {
  const owner = await aMember('contributor')
  const picture = await aStoredPicture(owner.id)
  await db().insert(unusedPictures).values({ mediaId: picture.id })
  await saveDraft(owner.id, randomUUID(), 0, text(spell(picture.name)))
  await deleteDiscardedDrafts()
  expect(await isKept(picture)).toBe(true)
  expect(await db().$count(unusedPictures)).toBe(0)
  expect(existsSync(masterFile(picture.hash))).toBe(true)
})

test('a text that is being saved at that moment keeps its picture', async () => {
  const owner = await aMember('contributor')
  const picture = await aStoredPicture(owner.id)
  await db().insert(unusedPictures).values({ mediaId: picture.id })
  const id = randomUUID()
  await saveDraft(owner.id, id, 0, text('Nog zonder.'))
  let deleting: Promise<void> | undefined
  await db().transaction(async (transaction) => {
    const typed = text(spell(picture.name))
    expect(await findClosedIn(transaction, owner.id, typed, [])).toEqual([])
    deleting = deleteUnusedPictures()
    await vi.waitFor(async () => expect(await isWaitedFor(transaction)).toBe(true), { timeout: 5_000 })
    const body = spell(picture.name)
    await transaction.update(revisions).set({ body }).where(eq(revisions.draftId, id))
  })
  await deleting
  expect(await isKept(picture)).toBe(true)
  expect(existsSync(masterFile(picture.hash))).toBe(true)
})

async function isWaitedFor(transaction: Transaction): Promise<boolean> {
  const { rows } = await transaction.execute(
    sql`select 1 from pg_stat_activity where pg_backend_pid() = any(pg_blocking_pids(pid))`,
  )
  return rows.length > 0
}
