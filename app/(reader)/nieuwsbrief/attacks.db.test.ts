import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { POST as change } from '@/app/(personal)/mijn-post/wijzigen/route'
import { POST as oneClick, GET as openOneClick } from '@/app/api/nieuwsbrief/afmelden/[token]/route'
import { POST as oneClickDialogue } from '@/app/api/volgen/afmelden/[token]/route'
import { db, pool } from '@/db/client'
import { attempts, mailings, readers, type subscriptions, suppressions } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { allSubscriptions, aSubscription } from '@/db/testing/a-subscription'
import { anAuthor, aPiece, aPublication, aTopic } from '@/db/testing/publish'
import { signId } from '@/publication/readers/consent/signed-id'
import { makeAllFiles } from '@/publication/readers/mailings/make-all-files'
import { pauseMailing, resumeMailing } from '@/publication/readers/mailings/pause-mailing'
import { planMailing } from '@/publication/readers/mailings/plan-mailing'
import { retrySite } from '@/publication/readers/mailings/retry-site'
import { stopMailing } from '@/publication/readers/mailings/stop-mailing'
import { anEmptyLedger, anIssueDraft } from '@/publication/readers/mailings/testing/a-mailing'
import { undoMailing } from '@/publication/readers/mailings/undo-mailing'
import { suppressionHash } from '@/publication/readers/suppressions/suppression-hash'
import { closeQueue } from '@/queue/sender'
import type { Purpose } from '@/secret'
import { POST as follow } from '../volgen/aanmelden/route'
import { POST as leaveDialogue } from '../volgen/afmelden/route'
import { POST as confirmFollowing } from '../volgen/bevestigen/route'
import { POST as signUp } from './aanmelden/route'
import { POST as leave } from './afmelden/route'
import { POST as confirm } from './bevestigen/route'

// Two hundred ways and more to find out who is subscribed, to subscribe another, to leave for another and to send unasked: none works.

const OURS = { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }
let dialogue = ''
let pieceId = ''
const lists = { authorId: '', topicId: '' }
let visits = 0

beforeAll(async () => {
  await anEmptyLedger()
  await aPublication()
  const ada = await anAuthor('ada')
  Object.assign(lists, { authorId: ada, topicId: await aTopic('stilte') })
  const piece = await aPiece('brug', { letters: [{ fromAuthorId: ada }], waitingForAuthorId: ada })
  dialogue = piece.path
  pieceId = piece.id
})
afterAll(closeQueue)

const post = (fields: Record<string, string> | string, headers: Record<string, string> = OURS) => {
  visits += 1
  return new Request('http://localhost:3000/nieuwsbrief', {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { ...headers, 'x-samenspraak-visitor': `192.0.${visits % 250}.${Math.floor(visits / 250)}` },
  })
}
/** Everything a stranger sees of an answer. */
const seen = async (answer: Promise<Response>) => {
  const { status, headers, text } = await answer.then(async (it) => ({
    status: it.status,
    headers: [...it.headers].sort(),
    text: await it.text(),
  }))
  return JSON.stringify({ status, headers, text })
}

/** An address of each kind there is. */
async function addresses(): Promise<string[]> {
  const [confirmedAt, email] = [new Date(), (who: string) => `${who}-${randomUUID()}@voorbeeld.example`]
  const made = Object.fromEntries(
    ['unknown', 'pending', 'newsletter', 'author', 'topic', 'dialogue', 'left', 'paused', 'struck-off'].map(
      (who) => [who, email(who)],
    ),
  ) as Record<string, string>
  const on = (who: string, given: Partial<typeof subscriptions.$inferInsert>) =>
    aSubscription({ email: made[who] ?? '', ...given })
  const pace = 'weekly' as const
  await on('pending', {})
  await on('newsletter', { confirmedAt })
  await on('author', { confirmedAt, list: 'author', authorId: lists.authorId, pace })
  await on('topic', { confirmedAt, list: 'topic', topicId: lists.topicId, pace })
  await on('dialogue', { confirmedAt, pieceId })
  await on('left', { confirmedAt, leftAt: confirmedAt })
  await on('paused', { confirmedAt, pausedUntil: new Date('2100-01-01') })
  await on('struck-off', { confirmedAt })
  await db()
    .insert(suppressions)
    .values({
      emailHash: suppressionHash(made['struck-off'] ?? ''),
      why: 'complaint',
      suppressedAt: confirmedAt,
    })
  return Object.values(made)
}

const BOXES: Record<string, string>[] = [
  { form: 'home' },
  { form: 'newsletter', boxes: 'yes', newsletter: 'yes' },
  { form: 'author', boxes: 'yes', 'author.ada': 'yes', pace: 'weekly' },
  { form: 'topic', boxes: 'yes', 'topic.stilte': 'yes', pace: 'monthly' },
  { form: 'piece', boxes: 'yes', newsletter: 'yes', 'author.ada': 'yes', 'topic.stilte': 'yes' },
  { form: 'piece', boxes: 'yes', 'author.niemand': 'yes' },
]

test('a form says the same to everybody, whatever the address is on, twice, and beyond every limit', async () => {
  const answers = new Set<string>()
  let ways = 0
  for (const boxes of BOXES)
    for (const email of await addresses())
      for (const twice of [email, email.toUpperCase()]) {
        answers.add(await seen(signUp(post({ email: twice, ...boxes }))))
        ways += 1
      }
  expect(answers.size).toBe(1)
  const ofDialogue = new Set<string>()
  for (const email of await addresses()) {
    ofDialogue.add(await seen(follow(post({ email, dialogue, pace: 'as-it-appears' }))))
    ways += 1
  }
  expect(ofDialogue.size).toBe(1)
  expect(ways).toBeGreaterThan(100)
}, 120_000)

test('nobody is put on a list but by the token of their own mail', async () => {
  await db().delete(readers)
  await db().delete(attempts)
  const { id, readerId } = await aSubscription({ email: 'ander@voorbeeld.example' })
  const hash = createHash('sha256').update('x').digest('hex')
  await pool().query(
    'update subscriptions set confirm_token_hash = $2, confirm_mailed_at = now() where id = $1',
    [id, hash],
  )
  const purposes: Purpose[] = [
    'leave-newsletter',
    'leave-dialogue',
    'my-mail',
    'mark-leave',
    'mark-my-mail',
    'sign-in',
    'follow',
    'consent',
  ]
  const tokens = [
    '',
    ' ',
    'x ',
    ' x',
    'X',
    'x\0',
    'null',
    'undefined',
    '%',
    '*',
    "' or true --",
    id,
    readerId,
    hash,
    hash.toUpperCase(),
    ...purposes.flatMap((purpose) => [signId(purpose, id), signId(purpose, readerId)]),
  ]
  for (const token of tokens) {
    await confirm(post({ token }))
    await confirmFollowing(post({ token }))
  }
  // The right one, and from the page of another site, from nowhere, or to the form of dialogues.
  for (const origin of ['https://elders.example', 'http://localhost:3000.elders.example', 'null', ''])
    await confirm(post({ token: 'x' }, { origin, 'sec-fetch-site': 'cross-site' }))
  await confirmFollowing(post({ token: 'x' }))
  const injected = [
    'confirmedAt',
    'confirmed',
    'confirmed_at',
    'list',
    'readerId',
    'subscriptionId',
    'sure',
    'token',
  ]
  for (const name of injected)
    await signUp(
      post({
        email: 'derde@voorbeeld.example',
        boxes: 'yes',
        newsletter: 'yes',
        [name]: new Date().toISOString(),
      }),
    )
  for (const email of [
    'ander@voorbeeld.example,derde@voorbeeld.example',
    'ander@voorbeeld.example\r\nBcc: derde@voorbeeld.example',
    'ander@voorbeeld.example\0',
    '<ander@voorbeeld.example>',
    'ander@voorbeeld.example derde@voorbeeld.example',
    'ander@voorbeeld.example;',
    '"a"@b',
    'a@b',
    '@',
    '',
  ])
    await signUp(post({ email, boxes: 'yes', newsletter: 'yes', 'author.ada': 'yes' }))
  expect((await allSubscriptions()).map(({ email, confirmedAt }) => [email, confirmedAt]).sort()).toEqual([
    ['ander@voorbeeld.example', null],
    ['derde@voorbeeld.example', null],
  ])
  expect(await confirm(post({ token: 'x' })).then(({ headers }) => headers.get('location'))).toBe(
    '/nieuwsbrief/bevestigd',
  )
}, 60_000)

test('nobody leaves, pauses or changes a list for another', async () => {
  await db().delete(readers)
  const confirmedAt = new Date()
  const theirs = await aSubscription({
    email: 'ander@voorbeeld.example',
    confirmedAt,
    list: 'author',
    authorId: lists.authorId,
    pace: 'weekly',
  })
  const mine = await aSubscription({
    email: 'ik@voorbeeld.example',
    confirmedAt,
    list: 'author',
    authorId: lists.authorId,
    pace: 'weekly',
  })
  const right = signId('leave-newsletter', theirs.id)
  const own = signId('leave-newsletter', mine.id)
  const tokens = [
    '',
    theirs.id,
    theirs.readerId,
    right.slice(0, -1),
    `${right}x`,
    right.toUpperCase(),
    ` ${right}`,
    right.replace('.', '..'),
    `${theirs.id}.${own.split('.')[1]}`,
    `${theirs.readerId}.${own.split('.')[1]}`,
    `${theirs.id}.${'a'.repeat(43)}`,
    ...(
      ['leave-dialogue', 'my-mail', 'mark-leave', 'mark-my-mail', 'return-address', 'stop-reminders'] as const
    ).flatMap((purpose) => [
      signId(purpose, theirs.id),
      signId(purpose, mine.id),
      signId(purpose, theirs.readerId),
    ]),
  ]
  const of = (token: string) => ({ params: Promise.resolve({ token }) })
  for (const token of tokens) {
    await leave(post({ token }))
    await leaveDialogue(post({ token }))
    await oneClick(post(''), of(token))
    await oneClickDialogue(post(''), of(token))
  }
  await openOneClick(post(''), of(right))
  await leaveDialogue(post({ token: right }))
  await leave(post({ token: right }, { origin: 'https://elders.example', 'sec-fetch-site': 'cross-site' }))
  const myMail = signId('my-mail', mine.readerId)
  for (const token of [
    myMail,
    own,
    right,
    signId('my-mail', theirs.id),
    signId('mark-my-mail', theirs.readerId),
    '',
  ])
    for (const what of ['leave', 'pause', 'resume', 'pace'])
      await change(post({ what, token, subscriptionId: theirs.id, pause: 'month', pace: 'monthly', day: '' }))
  const left = (await allSubscriptions()).find(({ id }) => id === theirs.id)
  expect(left).toMatchObject({ leftAt: null, pausedUntil: null, pace: 'weekly', confirmedAt })
}, 60_000)

test('nobody sends, undoes, holds up or stops but who may', async () => {
  vi.stubEnv('UNDO_MINUTES', '5')
  const [contributor, owner] = [await aMember('contributor'), await aMember('owner')]
  const issueDraftId = await anIssueDraft()
  const planned = await planMailing(owner.id, { issueDraftId, startsAt: null })
  const mailingId = planned.status === 'planned' ? planned.mailingId : ''
  const before = await db().select().from(mailings)
  const another = await anIssueDraft()
  for (const who of [
    contributor.id,
    randomUUID(),
    owner.id.replace(/^./, (first) => (first === '0' ? '1' : '0')),
  ]) {
    const answers = [
      await planMailing(who, { issueDraftId: another, startsAt: null }),
      await planMailing(who, { issueDraftId, startsAt: new Date(Date.now() + 1_000) }),
      await undoMailing(who, mailingId),
      await pauseMailing(who, mailingId),
      await resumeMailing(who, mailingId),
      await stopMailing(who, mailingId),
      await makeAllFiles(who, mailingId),
      await retrySite(who, 'voorbeeld.example'),
    ]
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 'not-found'))
  }
  expect(await db().select().from(mailings)).toEqual(before)
})
