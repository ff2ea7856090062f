import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, vi } from 'vitest'
import { db } from '@/db/client'
import { attempts, type Member, members } from '@/db/schema'
import { makeTemporaryDataDir } from '@/db/testing/temporary-data-dir'
import { type EmlMail, readEml } from '@/emails/read-eml'
import { outboxFolder } from '@/emails/write-to-outbox'
import { keepOldAddress } from '@/publication/correspondence/leaving/keep-old-address'
import { enqueue } from '@/queue/enqueue'
import { makeSignInLink } from '../../sessions/make-sign-in-link'
import { redeemSignInLink } from '../../sessions/redeem-sign-in-link'
import { askToChangeAddress } from '../ask-to-change-address'
import { confirmAddress } from '../confirm-address'
import { sendAddressConfirmation } from '../send-address-confirmation'
import { tellOldAddress } from '../tell-old-address'
import { tellUndoneAddress } from '../tell-undone-address'

/** Before each test of this file nobody is a member and nothing is mailed. The file itself keeps `enqueue` from the queue. */
export function withoutMembersOrMail(): void {
  const dataDir = makeTemporaryDataDir('addresses')
  vi.stubEnv('DATA_DIR', dataDir)
  beforeEach(async () => {
    vi.mocked(enqueue).mockClear()
    emptyOutbox()
    await db().delete(members)
    await db().delete(attempts)
  })
  afterAll(() => {
    vi.unstubAllEnvs()
    rmSync(dataDir, { recursive: true, force: true })
  })
}

export const anAddress = () => `${randomUUID()}@voorbeeld.example`
export const hoursFrom = (hours: number, from = new Date()) => new Date(from.getTime() + hours * 3_600_000)
/** The token of the link in a text. */
export const tokenIn = (text: string) => /\/([\w-]{43})/.exec(text)?.[1] ?? ''

const WORK = {
  'send-address-confirmation': sendAddressConfirmation,
  'tell-old-address': tellOldAddress,
  'tell-undone-address': tellUndoneAddress,
}

/** Does what was put in the queue since it was last done. */
export async function work(now?: Date): Promise<void> {
  const jobs = vi.mocked(enqueue).mock.calls.splice(0)
  for (const [, name, payload] of jobs) {
    const { changeId } = payload as { changeId: string }
    if (name in WORK) await WORK[name as keyof typeof WORK](changeId, now)
  }
}

export const emptyOutbox = () => rmSync(outboxFolder(), { recursive: true, force: true })

/** What was mailed to this address, the newest first. */
export function mailsTo(address: string | null): EmlMail[] {
  try {
    return readdirSync(outboxFolder())
      .sort()
      .reverse()
      .map((name) => readEml(readFileSync(path.join(outboxFolder(), name))))
      .filter(({ to }) => to === address)
  } catch {
    return []
  }
}

export const newestTokenTo = (address: string | null) => tokenIn(mailsTo(address)[0]?.text ?? '')

/** Asks for another address of a member, as they themselves or as `by`, and mails what is to be mailed. */
export async function ask(of: Pick<Member, 'id'>, email: string, now?: Date, by = of) {
  const outcome = await askToChangeAddress(by.id, { ofId: of.id, email, visitor: randomUUID() }, now)
  await work(now)
  return outcome.status
}

/** Presses the link that was mailed to this address last. */
export async function confirm(email: string, session: string | null = null, now?: Date) {
  const { status } = await confirmAddress(newestTokenTo(email), session, now)
  await work(now)
  return status
}

/** Puts the old address back with this link. */
export const putBack = (token: string, now?: Date) => keepOldAddress(token, now)

/** Presses the link with which the old address puts itself back, and mails what is to be mailed. */
export async function undo(token: string, now?: Date) {
  const { status } = await putBack(token, now)
  await work(now)
  return status
}

/** Asks for another address and confirms it. */
export async function changeTo(of: Pick<Member, 'id'>, email: string, now?: Date): Promise<void> {
  expect([await ask(of, email, now), await confirm(email, null, now)]).toEqual(['asked', 'confirmed'])
}

/** The address that a member has now. */
export async function addressOf({ id }: Pick<Member, 'id'>): Promise<string | null | undefined> {
  return (await db().select().from(members).where(eq(members.id, id)))[0]?.email
}

/** A session of this member, by its token. */
export async function signIn({ id }: Pick<Member, 'id'>): Promise<string> {
  const outcome = await redeemSignInLink(tokenIn(await makeSignInLink(db(), id, 'sign-in')))
  if (outcome.status !== 'signed-in') throw new Error('Could not sign in')
  return outcome.sessionToken
}
