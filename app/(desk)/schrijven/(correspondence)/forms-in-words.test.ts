import { revalidatePath } from 'next/cache'
import { expect, test, vi } from 'vitest'
import { confirmAdjusted } from '@/app/(desk)/(correspondence)/inloggen/brief/_letter/actions'
import { chooseLineEnds } from '@/publication/correspondence/arrivals/choose-line-ends'
import { confirmArrival } from '@/publication/correspondence/arrivals/confirm-arrival'
import { discardArrival } from '@/publication/correspondence/arrivals/discard-arrival'
import { confirmExchange } from '@/publication/correspondence/arrivals/exchange/confirm-exchange'
import { sayWhoIsWho } from '@/publication/correspondence/arrivals/exchange/say-who-is-who'
import { takeInExchange } from '@/publication/correspondence/arrivals/exchange/take-in-exchange'
import { takeInPicture } from '@/publication/correspondence/arrivals/take-in-picture'
import { beginDialogue } from '@/publication/correspondence/dialogues/begin-dialogue'
import { discardLetter } from '@/publication/correspondence/discarded/discard-letter'
import { fetchBackLetter } from '@/publication/correspondence/discarded/fetch-back-letter'
import { agreeToJoin } from '@/publication/correspondence/joining/answer-join-request'
import { askToJoin } from '@/publication/correspondence/joining/ask-to-join'
import { stopWriting } from '@/publication/correspondence/leaving/stop-writing'
import { dateLetter } from '@/publication/correspondence/letters/date-letter'
import { declineChange } from '@/publication/correspondence/letters/decide-change'
import { fetchBackLetterRevision } from '@/publication/correspondence/letters/fetch-back-letter-revision'
import { discardPostmasterMail } from '@/publication/correspondence/postmaster/discard-postmaster-mail'
import { textsIn } from '@/texts/texts'
import { ownerTag } from '../../_forms/owner-tag'
import { OTHER, SENDER, told } from '../testing/told'
import { discardUnsent, fetchBackRevision, fetchBackUnsent } from './dialogen/[id]/brieven/[letterId]/actions'
import { keepDate } from './dialogen/[id]/brieven/[letterId]/datum/actions'
import { confirmAll, keepWhoIsWho, upload } from './dialogen/[id]/uitwisseling/actions'
import { accept, add, agreeToJoining, begin, decline, stop } from './dialogen/actions'
import { confirm, discard, takePicture } from './post/actions'
import { discard as discardMail } from './post/postmaster/actions'

// What a form comes to is decided, and tested, in publication/. Here each outcome is told in its own words.

vi.mock('@/app/_server/auth', async () => {
  const { SENDER } = await import('../testing/told')
  return { findSignedInMember: async () => SENDER }
})
vi.mock('next/headers', () => ({ headers: async () => new Headers({ origin: 'http://localhost:3000' }) }))
vi.mock('next/cache', () => ({ revalidatePath: vi.fn() }))
vi.mock('@/publication/correspondence/arrivals/choose-line-ends')
vi.mock('@/publication/correspondence/arrivals/confirm-arrival')
vi.mock('@/publication/correspondence/arrivals/discard-arrival')
vi.mock('@/publication/correspondence/arrivals/exchange/confirm-exchange')
vi.mock('@/publication/correspondence/arrivals/exchange/say-who-is-who')
vi.mock('@/publication/correspondence/arrivals/exchange/take-in-exchange')
vi.mock('@/publication/correspondence/arrivals/take-in-picture')
vi.mock('@/publication/correspondence/dialogues/begin-dialogue')
vi.mock('@/publication/correspondence/discarded/discard-letter')
vi.mock('@/publication/correspondence/discarded/fetch-back-letter')
vi.mock('@/publication/correspondence/joining/answer-join-request')
vi.mock('@/publication/correspondence/joining/ask-to-join')
vi.mock('@/publication/correspondence/leaving/stop-writing')
vi.mock('@/publication/correspondence/letters/date-letter')
vi.mock('@/publication/correspondence/letters/decide-change')
vi.mock('@/publication/correspondence/letters/fetch-back-letter-revision')
vi.mock('@/publication/correspondence/postmaster/discard-postmaster-mail')

const { desk, letters, arrivals, dialogues, discarded } = textsIn('nl')
const { exchange } = arrivals
const [dialogueId, other] = [SENDER.id, { memberId: OTHER }]

test('of no dialogue, change or mail there is no page', async () => {
  for (const act of [add, stop, accept, decline, discard, discardMail])
    expect(await told(act, { dialogueId: 'x', changeId: 'x' })).toBe('404')
})

test('a dialogue that is begun', async () => {
  const fields = { dialogueId, theme: 'Over wachten', writesFirst: 'me', ...other }
  const words = dialogues.begin
  expect(await told(begin, { ...fields, theme: ' ' })).toBe(words.wrongTheme)
  expect(await told(begin, { ...fields, name: 'Ada' })).toBe(words.bothChosen)
  expect(await told(begin, { ...fields, memberId: 'x' })).toBe(words.wrongOther)
  expect(await told(begin, { ...fields, memberId: '', email: 'ada@voorbeeld.example' })).toBe(
    words.wrongOther,
  )
  vi.mocked(beginDialogue).mockResolvedValueOnce({ status: 'not-found' })
  expect(await told(begin, fields)).toBe(words.gone)
  vi.mocked(beginDialogue).mockResolvedValueOnce({ status: 'oneself' })
  expect(await told(begin, fields)).toBe(words.oneself)
  vi.mocked(beginDialogue).mockResolvedValueOnce({ status: 'begun' } as never)
  expect(await told(begin, fields)).toBe(`/schrijven/dialogen/${dialogueId}`)
})

test('a third who is asked, and who stops', async () => {
  const fields = { dialogueId, requestId: OTHER, letterIds: '', ...other }
  expect(await told(add, { ...fields, name: 'Ada' })).toBe(dialogues.begin.bothChosen)
  const { begin: people, add: own } = dialogues
  const outcomes = [
    ['not-found', own.gone],
    ['already', own.already],
    ['busy', own.busy],
    ['refused-before', own.refusedBefore],
    ['changed', own.changed],
    ['no-such-member', people.noSuchMember],
    ['joined', `/schrijven/dialogen/${dialogueId}`],
    ['asked', `/schrijven/dialogen/${dialogueId}/correspondenten`],
  ] as const
  for (const [status, words] of outcomes) {
    vi.mocked(askToJoin).mockResolvedValueOnce({ status })
    expect(await told(add, fields)).toBe(words)
  }
  // Who left may come back for thirty days: that tells a way on.
  expect(people.noSuchMember).toMatch(/beheerder.*dertig dagen/)
  vi.mocked(stopWriting).mockResolvedValueOnce({ status: 'not-found' })
  expect(await told(stop, fields)).toBe(own.gone)
})

test('a letter that was not sent: thrown away, fetched back, or an older revision of it', async () => {
  const letter = { letterId: OTHER }
  const { letter: words } = discarded
  const { unsent } = letters.revisions
  for (const act of [discardUnsent, fetchBackUnsent, fetchBackRevision])
    expect(await told(act, { letterId: 'x' })).toBe('404')
  const thrown = [
    ['discarded', `/schrijven/weggegooid?brief=${OTHER}`],
    ['sent', words.isSent],
    ['not-found', words.gone],
  ] as const
  for (const [status, said] of thrown) {
    vi.mocked(discardLetter).mockResolvedValueOnce({ status })
    expect(await told(discardUnsent, letter)).toBe(said)
  }
  const room = `/schrijven/dialogen/${dialogueId}/schrijven`
  vi.mocked(fetchBackLetter).mockResolvedValueOnce({ status: 'fetched-back', dialogueId })
  expect(await told(fetchBackUnsent, letter)).toBe(`${room}?terug=ja`)
  for (const [status, said] of [
    ['stopped', words.stopped],
    ['another', words.another],
    ['not-found', words.gone],
  ] as const) {
    vi.mocked(fetchBackLetter).mockResolvedValueOnce({ status })
    expect(await told(fetchBackUnsent, letter)).toBe(said)
  }
  const revision = { ...letter, dialogueId, number: '1', basedOn: '2' }
  for (const [outcome, said] of [
    [{ status: 'saved', revision: 3 }, `${room}?versie=1`],
    [{ status: 'stale', newest: { revision: 4 } }, unsent.stale(4)],
    [{ status: 'discarded', revision: 2 }, unsent.isDiscarded],
    [{ status: 'sent', isSame: false }, unsent.isSent],
    [{ status: 'not-found' }, unsent.gone],
  ] as const) {
    vi.mocked(fetchBackLetterRevision).mockResolvedValueOnce(outcome as never)
    expect(await told(fetchBackRevision, revision)).toBe(said)
  }
})

test('a yes to a third', async () => {
  const { join } = dialogues
  const outcomes = [
    ['changed', join.changed],
    ['not-found', join.gone],
  ] as const
  for (const [status, words] of outcomes) {
    vi.mocked(agreeToJoin).mockResolvedValueOnce({ status })
    expect(await told(agreeToJoining, { dialogueId, requestId: OTHER, letterIds: '' })).toBe(words)
  }
  vi.mocked(agreeToJoin).mockResolvedValueOnce({ status: 'joined' })
  const joined = await told(agreeToJoining, { dialogueId, requestId: OTHER, letterIds: '' })
  expect(joined).toMatch(new RegExp(`^/schrijven/dialogen/${dialogueId}\\?melding=`))
})

test('a change that is declined', async () => {
  vi.mocked(revalidatePath).mockClear()
  const fields = { changeId: OTHER, reason: '' }
  expect(await told(decline, { ...fields, reason: 'x'.repeat(1001) })).toBe(letters.change.wrongReason)
  vi.mocked(declineChange).mockResolvedValueOnce({ status: 'accepted', revision: 2 })
  expect(await told(decline, fields)).toBe(letters.change.acceptedMeanwhile)
  vi.mocked(declineChange).mockResolvedValueOnce({ status: 'declined-before' })
  expect(await told(decline, fields)).toBe(letters.change.declinedBefore)
  vi.mocked(declineChange).mockResolvedValueOnce({ status: 'not-found' })
  expect(await told(decline, fields)).toBe(letters.change.gone)
  // A page made anew has no form any more in which the reason could stand.
  expect(revalidatePath).not.toHaveBeenCalled()
  vi.mocked(declineChange).mockResolvedValueOnce({ status: 'declined' })
  expect(await told(decline, fields)).toBe(letters.change.declined)
  expect(revalidatePath).toHaveBeenCalledOnce()
})

test('another date for a letter', async () => {
  const fields = { dialogueId, letterId: OTHER, date: '', dateShown: '2012-05-05T12:00' }
  expect(await told(keepDate, {})).toBe(letters.dates.gone)
  expect(await told(keepDate, { ...fields, date: 'gisteren' })).toBe(letters.dates.wrong)
  vi.mocked(dateLetter).mockResolvedValueOnce({ status: 'impossible-date' })
  expect(await told(keepDate, fields)).toBe(letters.dates.impossible)
  vi.mocked(dateLetter).mockResolvedValueOnce({ status: 'not-found' })
  expect(await told(keepDate, fields)).toBe(letters.dates.gone)
  vi.mocked(dateLetter).mockResolvedValueOnce({ status: 'dated' })
  expect(await told(keepDate, fields)).toMatch(/melding=gedateerd$/)
})

test('mails of before that are brought in', async () => {
  const fields = { dialogueId, files: new File(['From: x'], 'een.eml') }
  expect(await told(upload, { ...fields, dialogueId: 'x' })).toBe(exchange.gone)
  expect(await told(upload, { dialogueId })).toBe(exchange.noFiles)
  const outcomes = [
    [{ status: 'no-mail', name: 'een.eml' }, exchange.noMail('een.eml')],
    [{ status: 'no-mails' }, exchange.noMails],
    [{ status: 'too-large' }, exchange.tooLarge],
    [{ status: 'not-found' }, exchange.gone],
    [{ status: 'taken', exchangeId: OTHER }, exchange.taken],
  ] as const
  for (const [outcome, words] of outcomes) {
    vi.mocked(takeInExchange).mockResolvedValueOnce(outcome)
    expect(await told(upload, fields)).toBe(words)
  }
  vi.mocked(takeInExchange).mockResolvedValueOnce({ status: 'too-many' })
  expect(await told(upload, fields)).toContain('mails')
})

test('whose those mails are, and that they become letters', async () => {
  const fields = { dialogueId, exchangeId: OTHER }
  expect(await told(keepWhoIsWho, {})).toBe(exchange.gone)
  expect(await told(confirmAll, fields)).toBe(exchange.needsPermission)
  const allowed = { ...fields, permission: 'yes' }
  for (const status of ['not-ready', 'not-found'] as const) {
    const words = { 'not-ready': exchange.notReady, 'not-found': exchange.gone }[status]
    vi.mocked(sayWhoIsWho).mockResolvedValueOnce({ status })
    expect(await told(keepWhoIsWho, fields)).toBe(words)
    vi.mocked(confirmExchange).mockResolvedValueOnce({ status })
    expect(await told(confirmAll, allowed)).toBe(words)
  }
})

test('a mail that becomes no letter, at the desk and behind its link', async () => {
  const fields = { arrivalId: OTHER, subject: '', body: 'Dag.' }
  const token = 'x'.repeat(43)
  const wrong = { date: 'gisteren', dateShown: '' }
  expect(await told(confirm, {})).toBe(arrivals.wrongSubject)
  expect(await told(confirmAdjusted, {})).toBe(arrivals.wrongSubject)
  expect(await told(confirm, { ...fields, ...wrong })).toBe(letters.dates.wrong)
  expect(await told(confirmAdjusted, { ...fields, ...wrong, token })).toBe(letters.dates.wrong)
  const problem = { line: 3, column: 1, message: 'Dat kan niet.' }
  const outcomes = [
    [{ status: 'empty' }, arrivals.empty],
    [{ status: 'already-a-letter' }, arrivals.alreadyALetter],
    [{ status: 'confirmed-otherwise', dialogueId, letterId: OTHER }, arrivals.confirmedOtherwise],
    [{ status: 'not-to-be-trusted' }, arrivals.notToBeTrusted],
    [{ status: 'not-for-all', words: [] }, arrivals.notForAllWords([])],
    [{ status: 'read-by-nobody' }, arrivals.readByNobody],
    [{ status: 'stopped' }, arrivals.stopped],
    [{ status: 'reaches-nobody', to: null }, arrivals.reachesNobody(null)],
    [
      { status: 'somebody-came', who: [{ name: 'Iris Vos' }], others: [] },
      arrivals.somebodyCame('Iris Vos', 1),
    ],
    [{ status: 'impossible-date' }, letters.dates.impossible],
    [{ status: 'not-found' }, arrivals.gone],
    [{ status: 'refused', problems: [problem] }, arrivals.refused('').trim()],
  ] as const
  for (const [outcome, words] of outcomes) {
    vi.mocked(confirmArrival).mockResolvedValueOnce(outcome as never)
    expect(await told(confirm, fields)).toBe(words)
  }
  // What is wrong with the text stands beside that, each with its place in it.
  vi.mocked(confirmArrival).mockResolvedValueOnce({ status: 'refused', problems: [problem] })
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...fields, whose: ownerTag(SENDER.id) })) form.set(name, value)
  const words = letters.form.problem(3, 1, problem.message)
  expect(await confirm(null, form)).toMatchObject({ problems: [{ ...problem, words }] })
})

test('lines that are chosen the other way come back in the text of the form, with all else that was typed', async () => {
  const fields = { arrivalId: OTHER, subject: 'Anders', body: 'Een regel.', act: 'as-came' }
  const words = arrivals.lineEnds
  vi.mocked(chooseLineEnds).mockResolvedValueOnce({ status: 'not-found' })
  expect(await told(confirm, fields)).toBe(arrivals.gone)
  vi.mocked(chooseLineEnds).mockResolvedValueOnce({ status: 'chosen', typed: 'Een\nregel.', missed: 0 })
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...fields, whose: ownerTag(SENDER.id) })) form.set(name, value)
  expect(await confirm(null, form)).toMatchObject({
    answer: { tone: 'good', text: words.chosen['as-came'] },
    // Nothing of it is a letter yet: a browser still asks before it is left.
    isKept: false,
    typed: { subject: 'Anders', body: 'Een\nregel.', lineEnds: 'as-came' },
  })
  vi.mocked(chooseLineEnds).mockResolvedValueOnce({ status: 'chosen', typed: 'Een\nregel.', missed: 2 })
  expect(await told(confirm, fields)).toBe(`${words.chosen['as-came']} ${words.missed(2)}`)
  expect(confirmArrival).not.toHaveBeenCalledWith(expect.anything(), OTHER, expect.objectContaining(fields))
})

test('the stretches of a mailed letter: one more without script, and none that ends halfway', async () => {
  const form = new FormData()
  form.set('token', 'x'.repeat(43))
  for (const [text, readBy] of [
    ['Voor allen.', 'all'],
    ['Voor ons.\r\n:::\r\nEn?', 'private'],
  ] as const) {
    form.append('readBy', readBy)
    form.append('passage', text)
  }
  expect(await confirmAdjusted(null, form)).toMatchObject({
    answer: { tone: 'bad', text: arrivals.passages.endsWithin },
    typed: { readBy: ['all', 'private'] },
  })
  form.set('act', 'below 1')
  expect(await confirmAdjusted(null, form)).toMatchObject({
    answer: { tone: 'good', text: arrivals.passages.added },
    isKept: false,
    typed: {
      passage: ['Voor allen.', '', 'Voor ons.\n:::\nEn?'],
      readBy: ['all', 'private', 'private'],
    },
  })
})

test('a picture of a mail, and a mail that is laid aside', async () => {
  const fields = { arrivalId: OTHER, index: '1', alt: 'Een brug', credit: '' }
  expect(await told(takePicture, { ...fields, alt: '' })).toBe(arrivals.pictureNeedsAlt)
  vi.mocked(takeInPicture).mockResolvedValueOnce({ status: 'not-found' })
  expect(await told(takePicture, fields)).toBe(arrivals.gone)
  vi.mocked(takeInPicture).mockResolvedValueOnce({ status: 'refused', reason: 'too-heavy' })
  expect(await told(takePicture, fields)).toBe(desk.essay.refusedPicture['too-heavy'])
  vi.mocked(discardArrival).mockResolvedValueOnce({ status: 'not-found' })
  expect(await told(discard, fields)).toBe('404')
  vi.mocked(discardPostmasterMail).mockResolvedValueOnce({ status: 'not-found' })
  expect(await told(discardMail, { mailId: OTHER })).toBe('404')
})
