import { rmSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { db, pool } from '@/db/client'
import {
  type Arrival,
  arrivals,
  dialogues,
  letterRevisions,
  media,
  members,
  writtenLetters,
} from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { makeTemporaryDataDir } from '@/db/testing/temporary-data-dir'
import { letterMessageId } from '@/publication/letters/mail-letter-later'
import { drawing } from '@/publication/media/testing/sample-pictures'
import { closeQueue } from '@/queue/sender'
import { confirmArrival } from './confirm-arrival'
import { discardArrival } from './discard-arrival'
import { findArrival } from './find-arrival'
import { type HeldFor, REASONS, WITHOUT_PROOF } from './held-for'
import { judgeArrival } from './judge-arrival'
import { listArrivals } from './list-arrivals'
import { takeInMail } from './take-in-mail'
import { takeInPicture } from './take-in-picture'
import { aDialogueByMail, type DialogueByMail } from './testing/a-dialogue-by-mail'
import { aMail, signed } from './testing/a-mail'
import { aMailDomain, type NameServer, openNameServer } from './testing/name-server'

const own = aMailDomain('voorbeeld.example')
const text = { subject: 'Vertrouwen', body: 'Lieve Ben,\n\nDit is mijn brief.' }
const dataDir = makeTemporaryDataDir('arrivals')
let names: NameServer
let dialogue: DialogueByMail

beforeAll(async () => {
  names = await openNameServer([own])
  vi.stubEnv('INBOUND_DOMAIN', 'post.site.example')
  vi.stubEnv('DNS_SERVERS', names.address)
  vi.stubEnv('DATA_DIR', dataDir)
})

beforeEach(async () => {
  await db().update(members).set({ email: null })
  dialogue = await aDialogueByMail({
    anna: await aMember('contributor', { email: 'anna@voorbeeld.example' }),
  })
})

afterAll(async () => {
  await closeQueue()
  await names.close()
  vi.unstubAllEnvs()
  rmSync(dataDir, { recursive: true })
})

describe('a proposal', () => {
  test('becomes a letter of its writer, as they left it, and passes the turn on', async () => {
    const { id } = await anArrival({ messageId: '<1@x>', sentAt: new Date('2012-10-31T22:05:00Z') })
    const outcome = await confirmArrival(dialogue.anna.id, id, text)
    expect(outcome).toMatchObject({ status: 'confirmed', dialogueId: dialogue.dialogueId })
    const [letter] = await letters()
    expect(letter).toMatchObject({
      writerId: dialogue.anna.id,
      subject: 'Vertrouwen',
      messageId: '<1@x>',
      sentAt: new Date('2012-10-31T22:05:00Z'),
    })
    const [revision] = await db()
      .select()
      .from(letterRevisions)
      .where(eq(letterRevisions.letterId, letter?.id ?? ''))
    expect(revision?.body).toBe(text.body)
    expect(await findRow(id)).toMatchObject({
      state: 'confirmed',
      letterId: letter?.id,
      body: 'Zoals gelezen.',
    })
    const [{ turn } = { turn: '' }] = await db()
      .select({ turn: dialogues.turnMemberId })
      .from(dialogues)
      .where(eq(dialogues.id, dialogue.dialogueId))
    expect(turn).toBe(dialogue.ben.id)
  })

  test('has the other correspondent mailed, once', async () => {
    const { id } = await anArrival()
    const outcome = await confirmArrival(dialogue.anna.id, id, text)
    const letterId = outcome.status === 'confirmed' ? outcome.letterId : ''
    expect(await jobs('mail-letter')).toContainEqual({ letterId, memberId: dialogue.ben.id })
    expect((await jobs('mail-letter')).filter((job) => job.letterId === letterId)).toHaveLength(1)
  })

  test('becomes one letter, however often and at once it is confirmed', async () => {
    const { id } = await anArrival()
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () => confirmArrival(dialogue.anna.id, id, text)),
    )
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1)
    expect(await letters()).toHaveLength(1)
  })

  test('answers the letter whose mail it answers', async () => {
    const first = await anArrival({ messageId: '<1@x>' })
    await confirmArrival(dialogue.anna.id, first.id, text)
    const second = await anArrival({ memberId: dialogue.ben.id, messageId: '<2@x>', inReplyTo: '<1@x>' })
    await confirmArrival(dialogue.ben.id, second.id, text)
    const [one, two] = await letters()
    expect(two?.answersLetterId).toBe(one?.id)
  })

  test('answers a letter whose mail was ours, also when that letter came by mail itself', async () => {
    const first = await anArrival({ messageId: '<1@x>' })
    await confirmArrival(dialogue.anna.id, first.id, text)
    const [one] = await letters()
    const inReplyTo = letterMessageId(one?.id ?? '')
    const second = await anArrival({ memberId: dialogue.ben.id, messageId: '<2@x>', inReplyTo })
    await confirmArrival(dialogue.ben.id, second.id, text)
    expect((await letters()).find(({ messageId }) => messageId === '<2@x>')?.answersLetterId).toBe(one?.id)
  })

  test.each([
    ['a link that is none', 'Dag\n\n[klik](javascript:alert(1))', 3],
    ['a mark for a private passage that is not ended', 'Dag\n\n:::onder-ons\nstil', 3],
    ['something wrong within a private passage', ':::onder-ons\n[stil](javascript:x)\n:::\n', 2],
  ])('with %s is refused with its line', async (_what, body, line) => {
    const { id } = await anArrival()
    const outcome = await confirmArrival(dialogue.anna.id, id, { ...text, body })
    expect(outcome).toMatchObject({ status: 'refused', problems: [{ line }] })
    expect(await letters()).toEqual([])
  })

  test('may have a private passage, and no empty text', async () => {
    const { id } = await anArrival()
    expect(await confirmArrival(dialogue.anna.id, id, { ...text, body: ' \n' })).toEqual({ status: 'empty' })
    const body = 'Dag\n\n:::onder-ons\nstil\n:::\n\nslot'
    expect((await confirmArrival(dialogue.anna.id, id, { ...text, body })).status).toBe('confirmed')
  })

  test('of a mail that is a letter already is none', async () => {
    const first = await anArrival({ messageId: '<1@x>' })
    const again = await anArrival({ messageId: '<1@x>' })
    await confirmArrival(dialogue.anna.id, first.id, text)
    expect(await confirmArrival(dialogue.anna.id, again.id, text)).toEqual({ status: 'already-a-letter' })
  })

  test('that was laid aside stays so, and its mail is kept', async () => {
    const { id, raw } = await anArrival()
    expect(await discardArrival(dialogue.anna.id, id)).toEqual({ status: 'discarded' })
    expect(await confirmArrival(dialogue.anna.id, id, text)).toEqual({ status: 'not-found' })
    expect((await findRow(id))?.raw.equals(raw)).toBe(true)
    expect((await listArrivals(dialogue.anna.id, 1)).count).toBe(0)
  })
})

describe('a picture that came with a proposal', () => {
  const words = { alt: 'Een [oude] brug', credit: 'Anna' }
  const withPicture = (bytes: Buffer) =>
    Buffer.from(
      aMail(
        { 'Content-Type': 'multipart/mixed; boundary=grens' },
        `--grens\n\nDag\n--grens\nContent-Type: image/jpeg; name=brug.jpg\nContent-Transfer-Encoding: base64\n\n${bytes.toString('base64')}\n--grens--\n`,
      ),
    )

  test('is taken in with its words and without where it was made, and may be in the letter', async () => {
    const jpeg = await drawing(600, 400)
      .jpeg()
      .withExif({ IFD3: { GPSLatitude: '52/1 5/1 0/1' } })
      .toBuffer()
    expect(jpeg.toString('latin1')).toContain('Exif')
    const { id } = await anArrival({ raw: withPicture(jpeg) })
    const taken = await takeInPicture(dialogue.anna.id, id, 0, words)
    const markdown = taken.status === 'taken' ? taken.markdown : ''
    expect(markdown).toMatch(/^!\[Een \\\[oude\\\] brug\]\(\/media\/brug\.jpe?g\)$/)
    const [kept] = await db().select().from(media)
    expect(kept).toMatchObject({ alt: words.alt, credit: 'Anna', uploadedBy: dialogue.anna.id })
    for (const file of await readdir(dataDir, { recursive: true, withFileTypes: true }))
      if (file.isFile())
        expect(await readFile(path.join(file.parentPath, file.name), 'latin1')).not.toContain('Exif')
    const body = `Dag\n\n${markdown}`
    expect((await confirmArrival(dialogue.anna.id, id, { ...text, body })).status).toBe('confirmed')
  })

  test('that is none is refused, and one that is not there or is another’s is not found', async () => {
    const { id } = await anArrival({ raw: withPicture(Buffer.from('<svg/>')) })
    expect(await takeInPicture(dialogue.anna.id, id, 0, words)).toEqual({
      status: 'refused',
      reason: 'not-a-picture',
    })
    expect(await takeInPicture(dialogue.anna.id, id, 1, words)).toEqual({ status: 'not-found' })
    expect(await takeInPicture(dialogue.ben.id, id, 0, words)).toEqual({ status: 'not-found' })
    const held = await anArrival({ raw: withPicture(Buffer.from('x')), state: 'held', heldFor: 'replay' })
    expect(await takeInPicture(dialogue.anna.id, held.id, 0, words)).toEqual({ status: 'not-found' })
  })
})

describe('a mail that is held', () => {
  test.each(REASONS.map((reason) => [reason, WITHOUT_PROOF.includes(reason)] as const))(
    'for %s becomes a letter when its writer says so: %s',
    async (heldFor: HeldFor, isConfirmable: boolean) => {
      const { id } = await anArrival({ state: 'held', heldFor })
      const { status } = await confirmArrival(dialogue.anna.id, id, text)
      expect(status).toBe(isConfirmable ? 'confirmed' : 'not-to-be-trusted')
      expect(await letters()).toHaveLength(isConfirmable ? 1 : 0)
    },
  )

  test('is read by owners without what is private, and not what it answers', async () => {
    const owner = await aMember('owner')
    const body = 'Voor ieder.\n\n:::onder-ons\ngeheim\n:::\n'
    const { id } = await anArrival({ state: 'held', heldFor: 'no-proof', body, quoted: '> geheim' })
    expect(await findArrival(owner.id, id)).toMatchObject({
      body: 'Voor ieder.',
      quoted: '',
      isConfirmable: false,
    })
    expect(await findArrival(dialogue.anna.id, id)).toMatchObject({ body, quoted: '> geheim' })
    const other = await anArrival({ state: 'held', heldFor: 'no-proof', body: ':::onder-ons\ngeheim' })
    expect(await findArrival(owner.id, other.id)).toMatchObject({ body: null })
  })
})

describe('one mail after the other', () => {
  test('the same one twice is a replay, also when both come at once', async () => {
    const mail = await signed(aMail({}), own)
    const ids = [await take(mail), await take(mail), await take(mail)]
    await Promise.all(ids.map((id) => judge(id)))
    const states = await Promise.all(ids.map(async (id) => (await findRow(id))?.heldFor))
    expect(states.filter((heldFor) => heldFor === 'replay')).toHaveLength(2)
    expect(states).toContain(null)
  })

  test('a letter that was confirmed and comes again is a replay', async () => {
    const mail = await signed(aMail({}), own)
    const first = await judge(await take(mail))
    await confirmArrival(dialogue.anna.id, first?.id ?? '', text)
    expect(await judge(await take(mail))).toMatchObject({ heldFor: 'replay' })
  })

  test('a forgery with the same Message-ID does not keep the real one out', async () => {
    const mail = aMail({})
    const forged = await judge(await take(mail.replace('mijn brief', 'zijn brief')))
    expect(forged).toMatchObject({ state: 'held', heldFor: 'no-proof' })
    await discardArrival(dialogue.anna.id, forged?.id ?? '')
    expect(await judge(await take(await signed(mail, own)))).toMatchObject({ state: 'proposed' })
  })

  test('of six within the hour the last is held; forgeries do not count', async () => {
    for (let at = 0; at < 3; at++) await judge(await take(aMail({})))
    const reasons: (string | null | undefined)[] = []
    for (let at = 0; at < 6; at++)
      reasons.push((await judge(await take(await signed(aMail({}), own))))?.heldFor)
    expect(reasons).toEqual([null, null, null, null, null, 'too-many'])
  })

  test('its writer is told that something waits, once until they looked', async () => {
    for (let at = 0; at < 2; at++) await judge(await take(await signed(aMail({}), own)))
    expect(await jobs('tell-of-dialogue-news')).toContainEqual({
      dialogueId: dialogue.dialogueId,
      memberId: dialogue.anna.id,
    })
    const told = (await jobs('tell-of-dialogue-news')).filter((job) => job.dialogueId === dialogue.dialogueId)
    expect(told).toHaveLength(1)
  })

  test('what was judged is not judged again', async () => {
    const arrival = await judge(await take(await signed(aMail({}), own)))
    await db()
      .update(arrivals)
      .set({ body: 'Veranderd.' })
      .where(eq(arrivals.id, arrival?.id ?? ''))
    expect(await judge(arrival?.id ?? '')).toMatchObject({ state: 'proposed', body: 'Veranderd.' })
  })

  test('a mail to two dialogues is kept for both, and one to nobody for none', async () => {
    const second = await aDialogueByMail({ anna: dialogue.anna })
    const recipients = [dialogue, second].map(({ addressOf, anna }) => addressOf(anna))
    const mail = {
      raw: Buffer.from(aMail({})),
      via: 'smtp',
      envelopeFrom: 'x@y.z',
      remoteAddress: '',
      helo: '',
    } as const
    const taken = await takeInMail({ ...mail, recipients: [...recipients, ...recipients, 'x@y.z'] })
    expect(taken.status === 'kept' && taken.arrivalIds).toHaveLength(2)
    expect(await takeInMail({ ...mail, recipients: ['x@y.z'] })).toEqual({ status: 'no-recipient' })
  })

  test('the mail and its job are there together', async () => {
    const id = await take(aMail({}))
    expect(await jobs('judge-arrival')).toContainEqual({
      arrivalId: id,
      remoteAddress: '192.0.2.1',
      helo: 'mx',
    })
  })
})

async function take(raw: string | Buffer): Promise<string> {
  const { addressOf, anna } = dialogue
  const taken = await takeInMail({
    raw: Buffer.from(raw),
    via: 'smtp',
    envelopeFrom: 'x@doorgever.example',
    recipients: [addressOf(anna)],
    remoteAddress: '192.0.2.1',
    helo: 'mx',
  })
  return taken.status === 'kept' ? (taken.arrivalIds[0] ?? '') : ''
}

async function judge(id: string): Promise<Arrival | undefined> {
  await judgeArrival(id, { remoteAddress: '', helo: '' })
  return findRow(id)
}

async function findRow(id: string): Promise<Arrival | undefined> {
  return (await db().select().from(arrivals).where(eq(arrivals.id, id)))[0]
}

async function anArrival(given: Partial<typeof arrivals.$inferInsert> = {}): Promise<Arrival> {
  const [arrival] = await db()
    .insert(arrivals)
    .values({
      via: 'smtp',
      raw: Buffer.from(aMail({})),
      dialogueId: dialogue.dialogueId,
      memberId: dialogue.anna.id,
      state: 'proposed',
      body: 'Zoals gelezen.',
      ...given,
    })
    .returning()
  if (!arrival) throw new Error('The arrival was not made')
  return arrival
}

const letters = () =>
  db()
    .select()
    .from(writtenLetters)
    .where(eq(writtenLetters.dialogueId, dialogue.dialogueId))
    .orderBy(sql`${writtenLetters.createdAt}`)

async function jobs(name: string): Promise<Record<string, string>[]> {
  const { rows } = await pool().query('select data from pgboss.job where name = $1', [name])
  return rows.map(({ data }) => data)
}
