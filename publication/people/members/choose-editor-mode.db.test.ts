import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { members, sessions } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { findSession } from '../sessions/find-session'
import { hashToken } from '../sessions/token'
import { chooseEditorMode } from './choose-editor-mode'

test('how somebody wants to see texts is known wherever they sign in, and is of nobody else', async () => {
  const [ada, ben] = [await aMember('contributor'), await aMember('contributor')]
  const expiresAt = new Date(Date.now() + 60_000)
  await db()
    .insert(sessions)
    .values({ tokenHash: hashToken('of another device'), memberId: ada.id, expiresAt })
  expect((await findSession('of another device'))?.member.editorMode).toBe('formatted')

  await chooseEditorMode(ada.id, 'plain')

  expect((await findSession('of another device'))?.member.editorMode).toBe('plain')
  const [other] = await db().select().from(members).where(eq(members.id, ben.id))
  expect(other?.editorMode).toBe('formatted')
})
