import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { approvals, exchanges, type Member } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { joinWithYes } from '@/publication/correspondence/joining/testing/join-with-yes'
import { closeQueue } from '@/queue/sender'
import { confirmArrival } from './arrivals/confirm-arrival'
import { discardArrival } from './arrivals/discard-arrival'
import { confirmExchange } from './arrivals/exchange/confirm-exchange'
import { findExchanges } from './arrivals/exchange/find-exchanges'
import { readExchange } from './arrivals/exchange/read-exchange'
import { sayWhoIsWho } from './arrivals/exchange/say-who-is-who'
import { takeInExchange } from './arrivals/exchange/take-in-exchange'
import { findArrival } from './arrivals/find-arrival'
import { listArrivals } from './arrivals/list-arrivals'
import { answerFinding } from './compositions/answer-finding'
import { approveDialogue } from './compositions/approve-dialogue'
import { emptyContent } from './compositions/composition-content'
import { findComposition } from './compositions/find-composition'
import { listWhoAgreed } from './compositions/list-who-agreed'
import { publishDialogue } from './compositions/publish-dialogue'
import { saveComposition } from './compositions/save-composition'
import { stopReminders } from './compositions/stop-reminders'
import { takeBackApproval } from './compositions/take-back-approval'
import { proofOf } from './compositions/testing/a-composed-dialogue'
import { withdrawDialogue } from './compositions/withdraw-dialogue'
import { findDialogue } from './dialogues/find-dialogue'
import { listOwnDialogues } from './dialogues/list-dialogues'
import { acceptChange, declineChange } from './letters/decide-change'
import { findChange } from './letters/find-change'
import { findWrittenLetter } from './letters/find-written-letter'
import { listLetterRevisions } from './letters/list-letter-revisions'
import { listOwnChanges } from './letters/list-own-changes'
import { listWrittenLetters, placeOf } from './letters/list-written-letters'
import { proposeChange } from './letters/propose-change'
import { reviseLetter } from './letters/revise-letter'
import { saveLetter } from './letters/save-letter'
import { sendLetter } from './letters/send-letter'
import { putBetweenUs } from './private-passages/put-between-us'
import { aCorrespondence, agree, type Correspondence, TELEPHONES } from './testing/a-correspondence'
import { rowsBut } from './testing/rows-but'
import { listWaiting } from './waiting/list-waiting'

let ada: Member
let ben: Member
let cas: Member
let editor: Member
/** Ada and Ben write each other about two things, and Ben writes with Cas. What is done is done here. */
let here: Correspondence
let elsewhere: Correspondence
let before: Record<string, string[]>

beforeAll(async () => {
  ada = await aMember('contributor', { name: 'Ada van Iersel' })
  ben = await aMember('contributor', { name: 'Ben Zuid' })
  cas = await aMember('contributor', { name: 'Cas Noord' })
  editor = await aMember('editor', { name: 'Emiel Ábel' })
  await aCorrespondence('Ginds', editor, [cas, ben])
  elsewhere = await aCorrespondence('Elders', editor, [ada, ben])
  await confirmArrival(ada.id, elsewhere.mails[0] ?? '', text('Gemaild.'))
  const published = await publishDialogue(editor.id, elsewhere.id, await agree(elsewhere))
  expect(published).toMatchObject({ status: 'published' })
  here = await aCorrespondence('Hier', editor, [ada, ben])
})
afterAll(closeQueue)

test('what is read of one dialogue is of no other', async () => {
  const { id, mine, changeId, letterId, mails } = here
  const read = {
    dialogue: await findDialogue(ada.id, id),
    letters: await listWrittenLetters(ada.id, id, 'last'),
    letter: await findWrittenLetter(ada.id, mine),
    draft: await findWrittenLetter(ada.id, letterId),
    revisions: await listLetterRevisions(ada.id, mine),
    change: await findChange(ada.id, changeId),
    changes: await findChange(ben.id, changeId),
    composition: await findComposition(ada.id, id),
    arrival: await findArrival(ada.id, mails[0] ?? ''),
    exchanges: await findExchanges(ada.id, id),
  }
  for (const [what, it] of Object.entries(read)) {
    expect(JSON.stringify(it), what).toContain('Hier')
    expect(JSON.stringify(it), what).not.toMatch(/Elders|Ginds|Cas Noord/)
  }
  // What is not sent is its writer's alone.
  for (const { id: memberId } of [ben, editor])
    for (const it of [await findComposition(memberId, id), await listWrittenLetters(memberId, id, 'last')])
      expect(JSON.stringify(it)).not.toContain('Nog niet')
  const places = [mine, here.theirs, elsewhere.theirs].map((letterId) => placeOf(ada.id, id, letterId))
  expect(await Promise.all(places)).toEqual([1, 2, 0])
  expect(await listOwnChanges(ben.id, id)).toHaveLength(1)
  expect(await listOwnChanges(ada.id, id)).toEqual([])
  expect(await listWhoAgreed(ada.id, id)).toEqual([])
})

test('what is listed for one member is of no other', async () => {
  const listed = {
    dialogues: await listOwnDialogues(cas.id, 1),
    mails: await listArrivals(cas.id, 1),
    waiting: await listWaiting(cas.id),
  }
  for (const [what, it] of Object.entries(listed)) {
    expect(JSON.stringify(it), what).toContain('Ginds')
    expect(JSON.stringify(it), what).not.toMatch(/Elders|Hier/)
  }
  expect((await listArrivals(ben.id, 1)).count).toBe(0)
  expect(await listWrittenLetters(cas.id, here.id, 'last')).toMatchObject({ letters: [] })
})

const NOON = new Date('2026-05-12T12:00:00Z')
const text = (body: string) => ({ subject: 'Hier', body })
const change = (body: string, basedOn: number) => ({ ...text(body), basedOn, note: '' })

/** Everything that is done in it, in turn, and what comes of it. */
const DEEDS: [string, (dialogue: Correspondence) => Promise<unknown>, string][] = [
  ['a letter is saved', (it) => saveDraft(it, 'Bijna.'), 'saved'],
  ['a letter is sent', ({ letterId }) => sendLetter(ada.id, letterId, 2), 'sent'],
  ['a change is accepted', ({ changeId }) => acceptChange(ada.id, changeId), 'accepted'],
  ['a letter is revised', ({ mine }) => reviseLetter(ada.id, mine, 2, text(NUMBERS)), 'saved'],
  ['a change is declined', declineAnother, 'declined'],
  ['reminders are stopped', ({ id }) => stopReminders(ada.id, id), 'stopped'],
  [
    'a mail is confirmed',
    ({ mails }) => confirmArrival(ada.id, mails[0] ?? '', text('Gemaild.')),
    'confirmed',
  ],
  ['a mail is laid aside', ({ mails }) => discardArrival(ada.id, mails[1] ?? ''), 'discarded'],
  ['an exchange is read', ({ unreadId }) => readAll(unreadId), 'read'],
  ['it is said whose mails are not', sayNobodys, 'said'],
  ['it is said who is who', sayWhose, 'said'],
  ['an exchange is confirmed', confirmOne, 'confirmed'],
  ['words are put between them', putAway, 'put'],
  ['it is composed', composeAgain, 'saved'],
  ['a yes is taken back', takeBack, 'taken-back'],
  ['it is published', publish, 'published'],
  ['it is withdrawn', withdraw, 'withdrawn'],
  ['somebody is added', ({ id }) => joinWithYes(ada.id, id, { memberId: cas.id }), 'joined'],
  ['who came later proposes a change', proposeLater, 'proposed'],
]

const NUMBERS = `Beste jij, Hier.\n\nBel ${TELEPHONES[0]}.\n\nOf bel ${TELEPHONES[1]}.\n\n:::onder-ons\nVan ons.\n:::`
const ADDRESS = 'ada@oud.example'

async function readAll(exchangeId: string) {
  await readExchange(exchangeId)
  const [row] = await db().select().from(exchanges).where(eq(exchanges.id, exchangeId))
  return { status: row?.done === row?.total ? 'read' : 'not read' }
}

function sayNobodys({ exchangeId }: Correspondence) {
  return sayWhoIsWho(ada.id, exchangeId, { [ADDRESS]: '' })
}

/** Only who writes in it can be named. */
async function sayWhose({ exchangeId }: Correspondence) {
  const said = await sayWhoIsWho(ada.id, exchangeId, { [ADDRESS]: ada.id, 'cas@oud.example': cas.id })
  const [row] = await db().select().from(exchanges).where(eq(exchanges.id, exchangeId))
  expect(row?.whoIsWho).toEqual({ [ADDRESS]: ada.id })
  return said
}

function saveDraft({ id: dialogueId, letterId }: Correspondence, body: string) {
  return saveLetter(ada.id, { dialogueId, letterId, basedOn: 1 }, { ...text(body), toMemberId: null })
}

async function declineAnother({ theirs }: Correspondence) {
  const id = randomUUID()
  await proposeChange(ada.id, theirs, id, change('Liever zo.', 1))
  return declineChange(ben.id, id, '')
}

async function confirmOne({ exchangeId }: Correspondence) {
  const confirmed = await confirmExchange(editor.id, exchangeId, 'Ja.')
  expect(confirmed).toMatchObject({ count: 1 })
  return confirmed
}

function putAway({ id, mine }: Correspondence) {
  const [found = ''] = TELEPHONES
  return putBetweenUs(ada.id, id, { letterIds: [mine], kind: 'telephone', found })
}

async function composeAgain({ id, mine, theirs }: Correspondence) {
  return saveComposition(editor.id, id, 1, { ...emptyContent([mine, theirs]), title: 'Hier en nu' })
}

async function agreeHere({ id, mine: letterId }: Correspondence) {
  const asked = { letterIds: [letterId], kind: 'telephone', found: TELEPHONES[1] ?? '' } as const
  await answerFinding(ada.id, id, asked)
  const { fingerprint } = await proofOf({ id })
  for (const memberId of [ada.id, ben.id])
    expect(await approveDialogue(memberId, id, fingerprint)).toEqual({ status: 'approved' })
  return fingerprint
}

async function takeBack(it: Correspondence) {
  await agreeHere(it)
  const outcome = await takeBackApproval(ada.id, it.id, NOON)
  // A second time changes nothing.
  await takeBackApproval(ada.id, it.id)
  const own = await db().select().from(approvals).where(eq(approvals.dialogueId, it.id))
  expect(own.find(({ memberId }) => memberId === ada.id)?.takenBackAt).toEqual(NOON)
  expect(await listWhoAgreed(ada.id, it.id)).toEqual(['Ben Zuid'])
  return outcome
}

async function publish(it: Correspondence) {
  const { mine, theirs } = it
  await saveComposition(editor.id, it.id, 2, { ...emptyContent([mine, theirs]), title: 'Hier en toen' })
  return publishDialogue(editor.id, it.id, await agreeHere(it))
}

/** What was taken back before stays taken back then. */
async function withdraw({ id }: Correspondence) {
  const outcome = await withdrawDialogue(ben.id, id)
  const own = await db().select().from(approvals).where(eq(approvals.dialogueId, id))
  expect(own.filter(({ takenBackAt }) => takenBackAt?.getTime() === NOON.getTime())).toHaveLength(1)
  expect(own.filter(({ takenBackAt }) => takenBackAt === null)).toEqual([])
  return outcome
}

/** Cas writes elsewhere since before these letters, and came here after them: what stays between the others is kept as it is. */
async function proposeLater({ mine }: Correspondence) {
  const seen = await findWrittenLetter(cas.id, mine)
  for (const it of [seen, await listWrittenLetters(cas.id, here.id, 'last')])
    expect(JSON.stringify(it)).not.toContain('Van ons.')
  const changeId = randomUUID()
  const body = seen?.body.replace('Beste jij', 'Lieve jij') ?? ''
  const outcome = await proposeChange(cas.id, mine, changeId, change(body, seen?.revision ?? 0))
  expect((await findChange(ada.id, changeId))?.body).toMatch(/^Lieve jij.*Van ons\.\n:::/s)
  return outcome
}

test('of what is not there nothing is done', async () => {
  const nothing = randomUUID()
  const files = [{ name: 'x.eml', bytes: Buffer.from('From: x@oud.example\n\nDag.') }]
  expect(await takeInExchange(ada.id, nothing, files)).toEqual({ status: 'not-found' })
  expect(await sayWhoIsWho(ada.id, nothing, {})).toEqual({ status: 'not-found' })
})

test.each(DEEDS)('%s: every other dialogue is as it was', async (_, act, status) => {
  before ??= await rowsBut(here.id)
  expect(await act(here)).toMatchObject({ status })
  expect(await rowsBut(here.id)).toEqual(before)
})
