import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { arrivals, members, writtenLetters } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { closeQueue } from '@/queue/sender'
import { confirmArrival } from '../confirm-arrival'
import { aDialogueByMail, type DialogueByMail } from '../testing/a-dialogue-by-mail'
import { aMail } from '../testing/a-mail'
import { confirmExchange } from './confirm-exchange'
import { readExchange } from './read-exchange'
import { sayWhoIsWho } from './say-who-is-who'
import { takeInExchange } from './take-in-exchange'

const ANNA = 'anna@oud.example'
const BEN = 'ben@oud.example'
let dialogue: DialogueByMail

beforeAll(() => {
  vi.stubEnv('INBOUND_DOMAIN', 'post.site.example')
})

beforeEach(async () => {
  await db().update(members).set({ email: null })
  dialogue = await aDialogueByMail()
})

afterAll(async () => {
  await closeQueue()
  vi.unstubAllEnvs()
})

type Given = { says: string | null; received?: string | null; answers?: number | null }

/** Mail `number` of two who answer each other. */
function mail(number: number, { says, received = null, answers = number - 1 }: Given): string {
  return aMail(
    {
      Received: received && `from mx.oud.example by in.oud.example; ${received}`,
      From: number % 2 === 0 ? ANNA : BEN,
      'Message-ID': `<d${number}@oud>`,
      'In-Reply-To': answers === null || number === 0 ? null : `<d${answers}@oud>`,
      Date: says,
      Subject: `Mail ${number}`,
    },
    `Dit is mail ${number}.`,
  )
}

/** Uploads them and says who is who. */
async function ready(...mails: string[]): Promise<string> {
  const bytes = Buffer.from(mails.map((one) => `From x@y Thu Jan  1 00:00:00 2009\n${one}\n`).join('\n'))
  const taken = await takeInExchange(dialogue.anna.id, dialogue.dialogueId, [{ name: 'oud.mbox', bytes }])
  if (taken.status !== 'taken') throw new Error(taken.status)
  await readExchange(taken.exchangeId)
  await sayWhoIsWho(dialogue.anna.id, taken.exchangeId, { [ANNA]: dialogue.anna.id, [BEN]: dialogue.ben.id })
  return taken.exchangeId
}

const rows = (id: string) =>
  db().select().from(arrivals).where(eq(arrivals.exchangeId, id)).orderBy(asc(arrivals.sentAt))
const letters = () =>
  db()
    .select()
    .from(writtenLetters)
    .where(eq(writtenLetters.dialogueId, dialogue.dialogueId))
    .orderBy(asc(writtenLetters.sentAt), asc(writtenLetters.id))
const told = (all: { subject: string; sentAt: Date | null; datedBy: string }[]) =>
  all.map(({ subject, sentAt, datedBy }) => `${subject} ${sentAt?.toISOString().slice(0, 16)} ${datedBy}`)

const BROKEN = [
  mail(0, { says: 'Sat, 01 Mar 2014 09:00:00 +0000', received: 'Sat, 01 Mar 2014 09:00:00 +0000' }),
  mail(1, { says: null, received: 'Sat, 01 Mar 2014 16:00:00 +0000' }),
  mail(2, { says: 'Thu, 32 Foo 2014 99:99:99 +0000', received: 'Sat, 01 Mar 2014 23:00:00 +0000' }),
  mail(3, { says: 'Fri, 01 Jan 2099 12:00:00 +0000', received: 'Sun, 02 Mar 2014 06:00:00 +0000' }),
  mail(4, { says: 'Sun, 02 Mar 2014 13:00:00 +0000', received: 'Sun, 02 Mar 2014 13:00:00 +0000' }),
]
const READ = [
  'Mail 0 2014-03-01T09:00 itself',
  'Mail 1 2014-03-01T16:00 hosts',
  'Mail 2 2014-03-01T23:00 hosts',
  'Mail 3 2014-03-02T06:00 hosts',
  'Mail 4 2014-03-02T13:00 itself',
]

test('dates that are missing, impossible or to come are what hosts say, and the letters say so', async () => {
  const id = await ready(...BROKEN)
  expect(told(await rows(id))).toEqual(READ)
  const editor = await aMember('editor')
  expect(await confirmExchange(editor.id, id, 'Ja.')).toEqual({ status: 'confirmed', count: 5, left: 0 })
  expect(told(await letters())).toEqual(READ)
})

test('without hosts they are what the thread says, in whatever order they are uploaded', async () => {
  const bare = BROKEN.map((one) => one.replace(/^Received: .*\r\n/gm, ''))
  const days = (all: string[]) => all.map((line) => line.replace(/T\d\d:\d\d/, ''))
  const expected = [
    'Mail 0 2014-03-01 itself',
    'Mail 1 2014-03-01 exchange',
    'Mail 2 2014-03-01 exchange',
    'Mail 3 2014-03-02 exchange',
    'Mail 4 2014-03-02 itself',
  ]
  expect(days(told(await rows(await ready(...bare))))).toEqual(expected)
  dialogue = await aDialogueByMail()
  expect(days(told(await rows(await ready(...[3, 0, 4, 2, 1].flatMap((at) => bare[at] ?? [])))))).toEqual(
    expected,
  )
})

test('of an upload without any date nobody knows when, and it is never the moment of uploading', async () => {
  const id = await ready(...[0, 1, 2].map((number) => mail(number, { says: null })))
  expect((await rows(id)).map(({ subject, datedBy }) => [subject, datedBy])).toEqual([
    ['Mail 0', 'nobody'],
    ['Mail 1', 'nobody'],
    ['Mail 2', 'nobody'],
  ])
  const editor = await aMember('editor')
  await confirmExchange(editor.id, id, 'Ja.')
  expect((await letters()).map(({ subject, datedBy }) => [subject, datedBy])).toEqual([
    ['Mail 0', 'nobody'],
    ['Mail 1', 'nobody'],
    ['Mail 2', 'nobody'],
  ])
})

test('its writer gives a mail another date before it is a letter, and what is left is dated by that', async () => {
  const id = await ready(...[0, 1, 2].map((number) => mail(number, { says: null })))
  const [first] = await rows(id)
  const date = new Date('2014-03-01T09:00:00Z')
  const text = { subject: 'Mail 0', body: 'Dit is mail 0.' }
  const confirm = (given: Date | null) =>
    confirmArrival(dialogue.anna.id, first?.id ?? '', { ...text, date: given })
  for (const never of ['1970-12-31T00:00:00Z', '2099-01-01T00:00:00Z'])
    expect(await confirm(new Date(never))).toEqual({ status: 'impossible-date' })
  expect((await confirm(date)).status).toBe('confirmed')
  expect(told(await letters())).toEqual(['Mail 0 2014-03-01T09:00 writer'])
  expect(
    told(await rows(id))
      .slice(1)
      .every((line) => /^Mail [12] 2014-03-0\dT\S+ exchange$/.test(line)),
  ).toBe(true)
})

test('who does not know a date any more has none shown, and the letter keeps its place', async () => {
  const id = await ready(...BROKEN)
  const second = (await rows(id))[1]
  await confirmArrival(dialogue.ben.id, second?.id ?? '', { subject: 'Mail 1', body: 'Dag.', date: null })
  expect(told(await letters())).toEqual(['Mail 1 2014-03-01T16:00 nobody'])
})

test('an upload that goes on with letters that are there is dated by those', async () => {
  const first = await ready(mail(0, { says: 'Sat, 01 Mar 2014 09:00:00 +0000' }))
  const editor = await aMember('editor')
  await confirmExchange(editor.id, first, 'Ja.')
  expect(told(await rows(await ready(mail(1, { says: 'Fri, 01 Jan 2099 12:00:00 +0000' }))))).toEqual([
    'Mail 1 2014-03-01T21:00 exchange',
  ])
})
