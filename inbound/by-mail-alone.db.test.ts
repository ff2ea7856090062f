import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { db, pool } from '@/db/client'
import { dialogues, type Member, members, sessions, writtenLetters } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { aPublication } from '@/db/testing/publish'
import { confirmByLink } from '@/publication/correspondence/arrivals/notices/confirm-by-link'
import { openLetterLink } from '@/publication/correspondence/arrivals/notices/open-letter-link'
import {
  answerAndApproveByLink,
  approveByLink,
} from '@/publication/correspondence/compositions/by-mail/answer-by-link'
import { openProofLink } from '@/publication/correspondence/compositions/by-mail/open-proof-link'
import { emptyContent } from '@/publication/correspondence/compositions/composition-content'
import { publishDialogue } from '@/publication/correspondence/compositions/publish-dialogue'
import { saveComposition } from '@/publication/correspondence/compositions/save-composition'
import { beginDialogue } from '@/publication/correspondence/dialogues/begin-dialogue'
import { findOwnAddress } from '@/publication/correspondence/dialogues/find-own-address'
import { closeQueue } from '@/queue/sender'
import {
  addressOf,
  doJobs,
  itRests,
  type MailPrograms,
  openMailPrograms,
  type ReaderOfMail,
} from './testing/mail-programs'

vi.setConfig({ testTimeout: 240_000 })

let programs: MailPrograms

beforeAll(async () => {
  await aPublication()
  programs = await openMailPrograms('by-mail-alone', ['voorbeeld.example', 'ander.example'])
})

afterAll(async () => {
  await programs.close()
  await closeQueue()
})

type Writer = ReaderOfMail

/** Reads the notice of what they mailed, opens its link and presses its button. */
async function confirmFromNotice(writer: Writer): Promise<void> {
  const token = writer.click(writer.next(), 'brief')
  expect(await openLetterLink(token)).toMatchObject({ status: 'open' })
  expect(await writer.press(() => confirmByLink(token, null, null))).toMatchObject({ status: 'confirmed' })
  await doJobs()
}

async function agreeFromProof(writer: Writer): Promise<void> {
  const token = writer.click(writer.next(), 'drukproef')
  const opened = await openProofLink(token)
  if (opened.status !== 'open') throw new Error(`It is ${opened.status}`)
  const { shown } = opened.open.current
  expect(await writer.press(() => approveByLink(token, null, shown))).toEqual({ status: 'approved' })
  await doJobs()
}

/** The same where something private of theirs stands in it: the page asks it, and its button answers and agrees. */
async function answerAndAgreeFromProof(writer: Writer, questions: number): Promise<void> {
  const token = writer.click(writer.next(), 'drukproef')
  const opened = await openProofLink(token)
  if (opened.status !== 'open') throw new Error(`It is ${opened.status}`)
  const { findings, shown } = opened.open.current
  expect(findings.mine.length).toBe(questions)
  const press = () => answerAndApproveByLink(token, null, { answers: findings.mine, shown })
  expect(await writer.press(press)).toEqual({ status: 'approved' })
  await doJobs()
}

async function compose(editor: Member, dialogueId: string): Promise<void> {
  const letters = await db()
    .select({ id: writtenLetters.id })
    .from(writtenLetters)
    .where(eq(writtenLetters.dialogueId, dialogueId))
    .orderBy(writtenLetters.sentAt)
  const content = { ...emptyContent(letters.map(({ id }) => id)), title: 'Over stilte' }
  const saved = await saveComposition(editor.id, dialogueId, 0, content)
  expect(saved).toMatchObject({ status: 'saved' })
}

type People = { ada: Writer; carola: Writer; editor: Member; dialogueId: string }
type Letters = Record<'first' | 'second' | 'third' | 'fourth', string>

const QUIET: Letters = {
  first: 'Wanneer is het stil?',
  second: 'Als het sneeuwt.',
  third: 'Het sneeuwt hier nooit.',
  fourth: 'Dan kom je hier.',
}

/** From the invitation to two letters of each, by mail, and composed by an editor. */
async function theyWriteEachOther(box: string, letters: Letters): Promise<People> {
  programs.mails.length = 0
  const addresses = { ada: `ada.${box}@voorbeeld.example`, carola: `carola.${box}@ander.example` }
  const adaMember = await aMember('contributor', { name: 'Ada van Iersel', email: addresses.ada })
  // Of this name there is one.
  await db().update(members).set({ name: '' }).where(eq(members.name, 'Emiel Ábel'))
  const editor = await aMember('editor', { name: 'Emiel Ábel' })
  const ada = programs.aReader(addresses.ada)
  const carola = programs.aReader(addresses.carola)
  const dialogueId = randomUUID()
  const begun = {
    theme: 'Over stilte',
    other: { name: 'Carola Rood', email: addresses.carola },
    writesFirst: 'me',
  } as const
  expect(await beginDialogue(adaMember.id, dialogueId, begun)).toEqual({ status: 'begun' })
  await doJobs()
  expect(programs.mails).toEqual([])

  // Ada mails her first letter to the address that the page of the dialogue told her; with it Carola is invited.
  const adas = (await findOwnAddress({ dialogueId, memberId: adaMember.id }))?.to ?? ''
  await ada.write(adas, null, `Beste Carola,\n\n${letters.first}\n\nAda`)
  await confirmFromNotice(ada)
  const invitation = carola.next()
  expect(invitation.text).toMatch(/nodigt je uit/)
  expect(invitation.text).toContain(letters.first.split('\n').at(-1))

  await carola.write(addressOf(invitation), invitation, `Beste Ada,\n\n${letters.second}\n\nCarola`)
  await confirmFromNotice(carola)
  const answer = ada.next()
  await ada.write(addressOf(answer), answer, `Beste Carola,\n\n${letters.third}\n\nAda`)
  await confirmFromNotice(ada)
  const second = carola.next()
  await carola.write(addressOf(second), second, `Beste Ada,\n\n${letters.fourth}\n\nCarola`)
  await confirmFromNotice(carola)
  ada.next()

  // An editor composes, twice in a row; one mail to each of them, once it rested.
  await compose(editor, dialogueId)
  await doJobs()
  expect(carola.got()).toHaveLength(carola.seen.mails)
  await itRests(dialogueId)
  return { ada, carola, editor, dialogueId }
}

/** The editor publishes it; what came to Carola, the mail that it is there included. */
async function itIsPublished({ ada, carola, editor, dialogueId }: People): Promise<(string | undefined)[]> {
  const [dialogue] = await db().select().from(dialogues).where(eq(dialogues.id, dialogueId))
  const fingerprint = await fingerprintOf(dialogueId)
  const published = await publishDialogue(editor.id, dialogueId, fingerprint)
  expect(published).toMatchObject({ status: 'published' })
  await doJobs()
  expect(dialogue?.letterCount).toBe(4)
  expect(ada.got()).toHaveLength(ada.seen.mails + 1)
  expect(await db().$count(sessions)).toBe(0)
  expect(programs.mails.filter(({ subject }) => subject?.startsWith('Inloggen'))).toEqual([])
  return carola.got().map(({ subject }) => subject)
}

/** Carola's mails where nothing is mailed twice. */
const HERS = [
  'Ada van Iersel nodigt je uit: Over stilte',
  'Je brief in ‘Over stilte’ ligt klaar: bevestig hem',
  'Re: Over stilte',
  'Je brief in ‘Over stilte’ ligt klaar: bevestig hem',
  'De drukproef ligt klaar: ‘Over stilte’',
  'Emiel Ábel publiceerde ‘Over stilte’',
]

test('from invitation to publication with two letters each: 5 mails and 6 clicks for either, and no signing in', async () => {
  const people = await theyWriteEachOther('stil', QUIET)
  const { ada, carola } = people
  await agreeFromProof(ada)
  await agreeFromProof(carola)
  expect({ ...carola.seen, got: carola.got().length }).toEqual({ mails: 5, clicks: 6, got: 5 })
  expect(ada.seen).toEqual({ mails: 5, clicks: 6 })
  expect(await itIsPublished(people)).toEqual(HERS)
  // Nothing signed her in on the way.
  const [invited] = await db().select().from(members).where(eq(members.email, 'carola.stil@ander.example'))
  expect(invited?.joinedAt).toBeNull()
})

test.each<[string, string, number, Letters]>([
  [
    'each their own',
    'eigen',
    1,
    { ...QUIET, third: 'Bel me op 06 12345678.', fourth: 'Schrijf me op stil@thuis.example.' },
  ],
  [
    'the same words, between the two by one and said again by the other',
    'aangehaald',
    1,
    {
      ...QUIET,
      first: ':::onder-ons\nVolgende week word ik aan mijn knie geopereerd.\n:::\n\nTot zo.',
      second: 'Jij: volgende week word ik aan mijn knie geopereerd. Sterkte.',
    },
  ],
  [
    'three things of each, which are ticked on the one page',
    'drie',
    3,
    {
      ...QUIET,
      third: 'Bel me op 06 12345678 of schrijf naar ada@thuis.example. Ik woon op Kerkstraat 12.',
      fourth: 'Schrijf me op stil@thuis.example, bel 06 87654321, of kom naar Dorpsstraat 3.',
    },
  ],
])('with something private of both to answer it is as many: %s', async (_, box, questions, letters) => {
  const people = await theyWriteEachOther(box, letters)
  // One after the other, none has to come back.
  for (const writer of [people.ada, people.carola]) await answerAndAgreeFromProof(writer, questions)
  expect(people.carola.seen).toEqual({ mails: 5, clicks: 6 })
  expect(people.ada.seen).toEqual({ mails: 5, clicks: 6 })
  expect(await itIsPublished(people)).toEqual(HERS)
})

async function fingerprintOf(dialogueId: string): Promise<string> {
  const { rows } = await pool().query('select fingerprint from approvals where dialogue_id = $1', [
    dialogueId,
  ])
  return (rows[0] as { fingerprint: string }).fingerprint
}
