import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { db } from '@/db/client'
import { arrivals, type Member } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { readExchange } from '../arrivals/exchange/read-exchange'
import { takeInExchange } from '../arrivals/exchange/take-in-exchange'
import { aMail } from '../arrivals/testing/a-mail'
import { answerFinding } from '../compositions/answer-finding'
import { approveDialogue } from '../compositions/approve-dialogue'
import { emptyContent } from '../compositions/composition-content'
import { saveComposition } from '../compositions/save-composition'
import { proofOf } from '../compositions/testing/a-composed-dialogue'
import { proposeChange } from '../letters/propose-change'
import { saveLetter } from '../letters/save-letter'

/** What looks private in the first letter. */
export const TELEPHONES = ['06-12345678', '06-87654321']

export type Correspondence = Awaited<ReturnType<typeof aCorrespondence>>

type Word = 'Elders' | 'Hier' | 'Ginds'

/** What stays between those who write about it, and is said aloud where others write. */
const SECRETS = {
  Elders: 'De zeepbel woont achter de dijk in het bos.',
  Hier: 'Mijn buurman verkoopt vijftig gele kanaries.',
  Ginds: 'Het orgel van de kerk is van papier gemaakt.',
}
const SAID_IN = { Elders: SECRETS.Hier, Hier: SECRETS.Elders, Ginds: SECRETS.Elders }
/** What nobody sent. */
const UNSENT = 'De kapper heeft een groene papegaai gekocht.'
const inPassage = (secret: string) => `:::onder-ons\n${secret}\n:::`

/** Everything that there can be of a dialogue, with this word in each text. */
export async function aCorrespondence(word: Word, editor: Member, by: [Member, Member]) {
  const [first, second] = by
  const body = `Beste jij, ${word}.\n\nBel ${TELEPHONES[0]}.\n\nOf bel ${TELEPHONES[1]}.\n\n${inPassage(SECRETS[word])}`
  const { id, letterIds } = await aDialogue({
    theme: word,
    by,
    letters: [
      { from: first, subject: word, body },
      { from: second, subject: word, body: `Dag, ${word}.\n\n${SAID_IN[word]}\n\n${UNSENT}` },
    ],
  })
  const [mine = '', theirs = ''] = letterIds
  const changeId = randomUUID()
  const change = { basedOn: 1, subject: word, body: `Anders, ${word}.`, note: word }
  await proposeChange(second.id, mine, changeId, change)
  const letterId = randomUUID()
  const text = { subject: word, toMemberId: null, body: `Nog niet, ${word}.` }
  await saveLetter(first.id, { dialogueId: id, letterId, basedOn: 0 }, text)
  const never = { dialogueId: id, letterId: randomUUID(), basedOn: 0 }
  await saveLetter(second.id, never, { ...text, body: inPassage(UNSENT) })
  await saveComposition(editor.id, id, 0, { ...emptyContent(letterIds), title: word, lead: word })
  const mail = {
    via: 'smtp' as const,
    raw: Buffer.from('x'),
    dialogueId: id,
    memberId: first.id,
    subject: word,
    body: word,
    messageId: '<brief@oud.example>',
    fromAddress: `${word}@oud.example`,
  }
  // The same two mails, whichever dialogue they are of.
  const waiting = await db()
    .insert(arrivals)
    .values([
      { ...mail, state: 'proposed' },
      { ...mail, state: 'held', heldFor: 'no-proof' },
    ])
    .returning({ id: arrivals.id })
  const exchangeId = await anExchange(first.id, id, word)
  await readExchange(exchangeId)
  const unreadId = await anExchange(first.id, id, word)
  const mails = waiting.map((it) => it.id)
  return { id, by, mine, theirs, changeId, letterId, exchangeId, unreadId, mails }
}

/** The same mail, whichever dialogue it is brought into. */
async function anExchange(memberId: string, dialogueId: string, word: string): Promise<string> {
  const headers = { From: 'ada@oud.example', Subject: word, 'Message-ID': '<toen@oud.example>' }
  const bytes = Buffer.from(aMail(headers, `Toen, ${word}.`))
  const taken = await takeInExchange(memberId, dialogueId, [{ name: `${word}.eml`, bytes }])
  if (taken.status !== 'taken') throw new Error(taken.status)
  return taken.exchangeId
}

/** The first of both answers what is asked about and all agree; returns the fingerprint that they agreed to. */
export async function agree({ id, by, mine }: Correspondence): Promise<string> {
  for (const found of TELEPHONES)
    expect(await answerFinding(by[0].id, id, { letterIds: [mine], kind: 'telephone', found })).toMatchObject({
      status: 'answered',
      letters: 1,
    })
  const { fingerprint } = await proofOf({ id })
  for (const { id: memberId } of by)
    expect(await approveDialogue(memberId, id, fingerprint)).toEqual({ status: 'approved' })
  return fingerprint
}
