import { existsSync } from 'node:fs'
import { open } from 'node:fs/promises'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { listMigrations } from '@/db/list-migrations'
import {
  addressChanges,
  addressLinks,
  arrivals,
  letterLinks,
  signInRequests,
  subscriptions,
} from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { withClient } from '@/db/testing/test-server'
import { makeLetterLink } from '@/publication/correspondence/arrivals/notices/letter-link'
import { keepOldAddress } from '@/publication/correspondence/leaving/keep-old-address'
import { makeAddressLink } from '@/publication/people/addresses/address-link'
import { confirmAddress } from '@/publication/people/addresses/confirm-address'
import { findPendingAddress } from '@/publication/people/addresses/find-pending-address'
import { beginSession } from '@/publication/people/sessions/begin-session'
import { findSession } from '@/publication/people/sessions/find-session'
import { makeSignInLink } from '@/publication/people/sessions/make-sign-in-link'
import { redeemSignInLink } from '@/publication/people/sessions/redeem-sign-in-link'
import { makeToken } from '@/publication/people/sessions/token'
import { noticeStandstill } from '@/publication/readers/overdue/notice-standstill'
import { confirmSubscription } from '@/publication/readers/subscriptions/confirm-subscription'
import { closeQueue, sender } from '@/queue/sender'
import { lastBackupAt } from '../health/look-at-backup'
import { createArchiveWriter } from './archive/create-archive-writer'
import { aSiteToBackUp } from './testing/a-site-to-back-up'
import { inRestored } from './testing/in-restored'

vi.mock('@/db/list-migrations', async (original) => {
  const actual = await original<typeof import('@/db/list-migrations')>()
  return { ...actual, listMigrations: vi.fn(actual.listMigrations) }
})

let links: Awaited<ReturnType<typeof waysIn>>
const { made, restore } = aSiteToBackUp(async () => {
  links = await waysIn()
  await noticeStandstill(async () => {})
})

const tokenOf = (link: string) => link.split('/').at(-1) ?? ''

/** One of each: a session, links that sign in, an address that waits and one that was changed, and a reader who may confirm. */
async function waysIn() {
  const [member, moved] = [await aMember('editor'), await aMember('contributor')]
  return db().transaction(async (transaction) => {
    const { sessionToken } = await beginSession(transaction, member.id, new Date())
    const change = async (of: { id: string; email: string | null }, confirmedAt: Date | null) => {
      const [{ id } = { id: '' }] = await transaction
        .insert(addressChanges)
        .values({ memberId: of.id, oldEmail: of.email, newEmail: 'nieuw@voorbeeld.example', confirmedAt })
        .returning({ id: addressChanges.id })
      return tokenOf(await makeAddressLink(transaction, id, confirmedAt ? 'undo' : 'confirm'))
    }
    await transaction.insert(signInRequests).values({ email: 'anna@voorbeeld.example' })
    const [{ id: arrivalId } = { id: '' }] = await transaction
      .insert(arrivals)
      .values({ via: 'smtp', raw: Buffer.from('x'), state: 'proposed' })
      .returning({ id: arrivals.id })
    await makeLetterLink(transaction, { arrivalId, memberId: member.id })
    const { token, tokenHash } = makeToken()
    await transaction
      .update(subscriptions)
      .set({ confirmTokenHash: tokenHash, confirmMailedAt: new Date(), confirmedAt: null })
    return {
      member,
      sessionToken,
      signIn: tokenOf(await makeSignInLink(transaction, member.id, 'sign-in')),
      invitation: tokenOf(await makeSignInLink(transaction, (await aMember('editor')).id, 'invitation')),
      newAddress: await change(member, null),
      oldAddress: await change(moved, new Date()),
      follow: token,
    }
  })
}

async function expectEndedWays(): Promise<void> {
  expect(await findSession(links.sessionToken)).toBeNull()
  for (const link of [links.signIn, links.invitation])
    expect(await redeemSignInLink(link)).toEqual({ status: 'link-unusable' })
  expect(await findPendingAddress(links.member.id, links.member.id)).toBeNull()
  expect(await confirmAddress(links.newAddress, null)).toEqual({ status: 'link-unusable' })
  expect(await db().$count(signInRequests)).toBe(0)
  expect(await db().$count(addressLinks)).toBe(1)
  expect(await db().$count(letterLinks)).toBe(0)
}

test('nobody is signed in, and no link of before signs in; what readers were mailed works', async () => {
  expect(await findSession(links.sessionToken)).not.toBeNull()
  await restore()
  await inRestored(made.target.databaseUrl, async () => {
    await expectEndedWays()
    expect(await keepOldAddress(links.oldAddress)).toEqual({ status: 'put-back' })
    expect(await confirmSubscription('dialogue', links.follow)).toEqual({ status: 'confirmed' })
    await closeQueue()
  })
})

test('it does not say that no backup was ever made: what it was restored from is one', async () => {
  const { madeAt } = await restore()
  expect(await lastBackupAt(made.target.dataDir)).toEqual(new Date(madeAt))
})

test('the first start after it leaves alone who came in since', async () => {
  await restore()
  await inRestored(made.target.databaseUrl, async () => {
    const { sessionToken } = await db().transaction((transaction) =>
      beginSession(transaction, links.member.id, new Date(Date.now() - 24 * 3_600_000)),
    )
    await sender()
    await noticeStandstill(async () => {})
    expect(await findSession(sessionToken)).not.toBeNull()
    await closeQueue()
  })
})

test('what a newer program made is refused, and nothing is begun', async () => {
  const expectRefusal = async (archive: string) => {
    const refused = expect.objectContaining({ reason: { kind: 'newer' } })
    await expect(restore({ file: archive })).rejects.toEqual(refused)
    expect(existsSync(made.target.dataDir)).toBe(false)
    const { rows } = await withClient(made.target.databaseUrl, (client) =>
      client.query(`select count(*)::int as tables from pg_tables where schemaname in ('public', 'drizzle')`),
    )
    expect(rows[0].tables).toBe(0)
  }
  const known = listMigrations()
  // This program as it was before its newest migration, and one of that time with a migration of its own.
  for (const older of [known.slice(0, -1), [...known.slice(0, -1), { ...known[0], hash: 'f'.repeat(64) }]]) {
    vi.mocked(listMigrations).mockReturnValue(older as typeof known)
    await expectRefusal(made.file)
  }
  vi.mocked(listMigrations).mockReturnValue(known)
  const otherFormat = path.join(made.dataDir, 'format.tar')
  const handle = await open(otherFormat, 'w')
  const writer = createArchiveWriter(handle, otherFormat, new Date())
  await writer.addBuffer('backup.json', Buffer.from('{"format":2}'))
  await writer.finish()
  await handle.close()
  await expectRefusal(otherFormat)
})
