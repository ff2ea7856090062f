import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { pieces } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { aPiece } from '@/db/testing/publish'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { onEdition } from '@/publication/public/edition/announce-edition'
import { findDraft } from '../drafts/find-draft'
import { editPiece } from './edit-piece'
import { findDeskPiece } from './find-desk-piece'
import { pickPiece } from './pick-piece'

withNeighbours('busy')

let announced = 0
let stop = () => {}
beforeEach(() => {
  announced = 0
  stop = onEdition(() => {
    announced += 1
  })
})
afterEach(() => stop())

test('a piece from a file is changed in a draft made of it, one for all who ask', async () => {
  const { id: piece } = await aPiece('uit-een-bestand')
  const editor = await aMember('editor')
  const another = await editPiece(editor.id, (await aPiece('ander-bestand')).id)
  const opened = await Promise.all([1, 2, 3].map(() => editPiece(editor.id, piece)))
  const [first] = opened
  if (first?.status !== 'open') throw new Error('It did not open')
  expect(opened).toEqual(Array(3).fill(first))
  expect(opened).not.toContainEqual(another)
  expect(announced).toBe(0)
  const draft = await findDraft(editor.id, first.draftId)
  expect(draft).toMatchObject({ state: 'published', newest: { number: 1, slug: 'uit-een-bestand' } })
})

test('a piece is picked for home and taken away again', async () => {
  const { id: piece } = await aPiece('uitgelicht')
  const editor = await aMember('editor')
  expect(await pickPiece(editor.id, piece, true, new Date('2026-05-12T10:00:00Z'))).toEqual({
    status: 'picked',
  })
  const [picked] = await db().select().from(pieces).where(eq(pieces.id, piece))
  expect(picked?.pickedOn).toBe('2026-05-12')
  expect(await pickPiece(editor.id, piece, false)).toEqual({ status: 'not-picked' })
})

test('of a piece that is not there nothing is edited, picked or announced', async () => {
  const editor = await aMember('editor')
  const nowhere = crypto.randomUUID()
  expect(await editPiece(editor.id, nowhere)).toEqual({ status: 'not-found' })
  expect(await pickPiece(editor.id, nowhere, true)).toEqual({ status: 'not-found' })
  expect(announced).toBe(0)
})

test('only who may withdraw a piece is shown what withdrawing it would do', async () => {
  const { id } = await aPiece('in-te-trekken')
  expect(await findDeskPiece((await aMember('editor')).id, id)).toMatchObject({ id })
  expect(await findDeskPiece((await aMember('contributor')).id, id)).toBeNull()
})
