import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { departures, type Member } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { anAuthor, aPiece, aPublication } from '@/db/testing/publish'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { outboxMails } from '@/emails/testing/outbox-mails'
import { withEmptyOutbox } from '@/emails/testing/with-empty-outbox'
import { writeToOutbox } from '@/emails/write-to-outbox'
import { closeQueue } from '@/queue/sender'
import { readDeparted } from '../departed'
import { eraseFromOutbox } from './erase-from-outbox'

withNeighbours('busy')

withEmptyOutbox('erased')
afterAll(closeQueue)

const NAME = 'Bram Bos'
beforeAll(() => aPublication())

async function mailTo({ id, email }: Member, subject: string, text: string): Promise<void> {
  const mail = { headers: [], date: new Date(), messageId: `<${subject}@x>` }
  const from = { name: 'De publicatie', address: 'post@site.example' }
  await writeToOutbox({ ...mail, to: email ?? '', from, subject, text, html: `<p>${text}</p>` } as never, {
    memberId: id,
  })
}

/** Somebody of this name leaves, who wrote with Ada. */
async function bramLeaves(name = NAME) {
  const authorId = await anAuthor(randomUUID())
  const bram = await aMember('contributor', { name, authorId })
  const ada = await aMember('contributor', { name: 'Ada van Iersel' })
  const { id } = await aDialogue({ by: [ada, bram], letters: [{ from: bram }] })
  const moment = new Date()
  await db()
    .insert(departures)
    .values({ memberId: bram.id, texts: 'under-name', isOwn: true, askedAt: moment, eraseAt: moment })
  const departed = await readDeparted(bram.id)
  if (!departed) throw new Error('He leaves')
  return { bram, ada, dialogueId: id, departed }
}

const left = () =>
  outboxMails()
    .map(({ subject }) => subject)
    .sort()

test('of a namesake who is there, mails about what is theirs stay, and those about him go', async () => {
  const { bram, ada, dialogueId, departed } = await bramLeaves()
  const namesake = await aMember('contributor', { name: 'bram  Bos' })
  const cato = await aMember('contributor')
  const editor = await aMember('editor')
  await aDialogue({ by: [namesake, cato], letters: [{ from: namesake }] })
  await mailTo(cato, 'other-proof', `De drukproef van Bram Bos en jou.`)
  await mailTo(namesake, 'to-namesake', 'Beste Bram Bos, log in.')
  await mailTo(ada, 'his-proof', 'De drukproef van Bram\nBos en jou.')
  await mailTo(
    editor,
    'his-dialogue',
    `${NAME} publiceerde: https://x.example/schrijven/dialogen/${dialogueId}`,
  )
  const own = await aPiece('van-hem', { by: [bram.authorId ?? ''] })
  const other = await aPiece('van-de-ander', { by: [await anAuthor('bram-bos')] })
  await mailTo(editor, 'his-piece', `${NAME} schreef https://x.example${own.path}`)
  await mailTo(editor, 'other-piece', `${NAME} schreef https://x.example${other.path}`)
  await mailTo(editor, 'his-address', `Schrijf naar ${bram.email}.`)
  await mailTo(bram, 'to-him', 'Log in.')
  await eraseFromOutbox(departed)
  expect(left()).toEqual(['other-piece', 'other-proof', 'to-namesake'])
})

test('a name that is his alone is proof wherever it stands, whole', async () => {
  const { departed } = await bramLeaves('Okke Bos')
  const editor = await aMember('editor')
  await mailTo(editor, 'named', '> Van Okke\n> Bos.')
  await mailTo(editor, 'other-name', 'Van Okke Boskamp en Fokke Bos.')
  await eraseFromOutbox(departed)
  expect(left()).toEqual(['other-name'])
})
