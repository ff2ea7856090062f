import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { members } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { listJobs } from '@/db/testing/list-jobs'
import { makeTemporaryDataDir } from '@/db/testing/temporary-data-dir'
import { outboxFolder } from '@/emails/write-to-outbox'
import { beginDialogue } from '@/publication/correspondence/dialogues/begin-dialogue'
import { findHolder } from '@/publication/correspondence/dialogues/reply-address'
import { sendDialogueInvitation } from '@/publication/correspondence/dialogues/send-dialogue-invitation'
import { sendDialogueNews } from '@/publication/correspondence/dialogues/send-dialogue-news'
import { joinWithYes } from '@/publication/correspondence/joining/testing/join-with-yes'
import type { Jobs } from '@/queue/jobs'
import { closeQueue } from '@/queue/sender'
import { mailLetter } from './mail-letter'
import { reviseLetter } from './revise-letter'
import { saveLetter } from './save-letter'
import { sendLetter } from './send-letter'

const dataDir = makeTemporaryDataDir('letters')
beforeEach(() => {
  vi.stubEnv('DATA_DIR', dataDir)
  emptyOutbox()
})
afterEach(() => vi.unstubAllEnvs())
afterAll(async () => {
  rmSync(dataDir, { recursive: true, force: true })
  await closeQueue()
})

const emptyOutbox = () => rmSync(outboxFolder(), { recursive: true, force: true })

const BODY = 'Beste Carola,\n\nEen **brief**.\n\n:::onder-ons\nMijn nummer is 06.\n:::\n\nDenise\n'

async function aCorrespondence() {
  const denise = await aMember('contributor', { name: 'Denise Blauw' })
  const carola = await aMember('contributor', { name: 'Carola Rood' })
  const id = randomUUID()
  await beginDialogue(denise.id, id, {
    theme: 'Over stilte',
    other: { memberId: carola.id },
    writesFirst: 'me',
  })
  return { id, denise, carola }
}

async function aLetterBy(writerId: string, dialogueId: string, body = BODY, subject = 'Een begin') {
  const letterId = randomUUID()
  const draft = { dialogueId, letterId, basedOn: 0 }
  await saveLetter(writerId, draft, { subject, toMemberId: null, body })
  await sendLetter(writerId, letterId, 1)
  return letterId
}

function mails(): string[] {
  try {
    return readdirSync(outboxFolder()).map((name) => readFileSync(path.join(outboxFolder(), name), 'utf8'))
  } catch {
    return []
  }
}

const header = (mail: string, name: string) =>
  new RegExp(`^${name}:\\s+(.*(?:\\n[ \\t].*)*)`, 'im').exec(mail)?.[1]?.replace(/\n[ \t]+/g, ' ')

test('private words of another in a subject are not on the mail, which owners see in a list', async () => {
  const { id, denise, carola } = await aCorrespondence()
  await aLetterBy(denise.id, id, 'Dag.\n\n:::onder-ons\nIk word aan mijn knie geopereerd.\n:::')
  const answer = await aLetterBy(carola.id, id, 'Sterkte.', 'Aan mijn knie geopereerd')
  await mailLetter(answer, denise.id)
  expect(mails().map((mail) => header(mail, 'Subject'))).toEqual(['Over stilte'])
})

test('what a letter quotes leads from the mail to the desk', async () => {
  const { id, denise, carola } = await aCorrespondence()
  const first = await aLetterBy(denise.id, id)
  const answer = await aLetterBy(carola.id, id, '> Een brief\n> [brief 1](#brief-1)\n\nJa.')
  await mailLetter(answer, denise.id)
  const mail = mails().join('').replaceAll('=\r\n', '').replaceAll('=\n', '').replaceAll('=3D', '=')
  expect(mail).toContain(`/schrijven/dialogen/${id}?brief=${first}#brief-${first}-alinea-2"`)
})

test('a letter is mailed whole, from its writer, and answers go to the recipient’s own secret address', async () => {
  vi.stubEnv('INBOUND_DOMAIN', 'post.voorbeeld.example')
  const { id, denise, carola } = await aCorrespondence()
  const letterId = await aLetterBy(denise.id, id)
  await mailLetter(letterId, carola.id)
  const [mail = ''] = mails()
  expect(header(mail, 'To')).toBe(carola.email)
  expect(header(mail, 'From')).toMatch(/^Denise Blauw </)
  expect(header(mail, 'Subject')).toBe('Een begin')
  const replyTo = header(mail, 'Reply-To') ?? ''
  expect(replyTo).toMatch(/^brief-[0-9a-f]{40}@post\.voorbeeld\.example$/)
  expect(await findHolder(db(), replyTo)).toEqual({ dialogueId: id, memberId: carola.id })
  expect(mail).toContain('Mijn nummer is 06.')
  expect(mail).not.toContain(':::')
  expect(mail).toContain('[Tot hier onder ons]')
  expect(mail).toContain('Je kunt deze mail gewoon beantwoorden.')
  expect(mail).not.toContain(denise.email)
  expect(header(mail, 'X-Samenspraak-Member')).toBe(carola.id)
})

test('without inbound mail it says where answers are written, and has no address to answer to', async () => {
  vi.stubEnv('INBOUND_DOMAIN', '')
  const { id, denise, carola } = await aCorrespondence()
  await mailLetter(await aLetterBy(denise.id, id), carola.id)
  const [mail = ''] = mails()
  expect(header(mail, 'Reply-To')).toBeUndefined()
  expect(mail).toContain(
    'Een antwoord op deze mail leest niemand: antwoorden doe je op de site, als je bent ingelogd.',
  )
})

test('tried again it is the same mail, and an answer says which letter it follows', async () => {
  const { id, denise, carola } = await aCorrespondence()
  const letterId = await aLetterBy(denise.id, id)
  await mailLetter(letterId, carola.id)
  await reviseLetter(denise.id, letterId, 1, { subject: 'Anders', body: 'Later bedacht.' })
  await mailLetter(letterId, carola.id)
  const [first = '', again = ''] = mails()
  expect(header(again, 'Subject')).toBe('Een begin')
  expect(again).not.toContain('Later bedacht.')
  expect(header(again, 'Message-ID')).toBe(header(first, 'Message-ID'))
  emptyOutbox()
  await mailLetter(await aLetterBy(carola.id, id, 'Dag terug.', ''), denise.id)
  const [answer = ''] = mails()
  expect(header(answer, 'In-Reply-To')).toBe(header(first, 'Message-ID'))
  expect(header(answer, 'Subject')).toBe('Over stilte')
})

test('who is removed, and who does not write in it, gets no letter', async () => {
  const { id, denise, carola } = await aCorrespondence()
  const letterId = await aLetterBy(denise.id, id)
  const editor = await aMember('editor')
  await mailLetter(letterId, editor.id)
  await db().update(members).set({ removedAt: new Date() }).where(eq(members.id, carola.id))
  await mailLetter(letterId, carola.id)
  expect(mails()).toEqual([])
})

test('who never signed in is invited with a link that does, and none of a member’s words but their name', async () => {
  const denise = await aMember('contributor', { name: 'Denise Blauw' })
  const [id, email] = [randomUUID(), `${randomUUID()}@voorbeeld.example`]
  await beginDialogue(denise.id, id, {
    theme: 'Koop nu pillen',
    other: { name: 'Carola', email },
    writesFirst: 'me',
  })
  const [carola] = await db().select().from(members).where(eq(members.email, email))
  await sendDialogueInvitation({ dialogueId: id, memberId: carola?.id ?? '', hostId: denise.id })
  const [mail = ''] = mails()
  expect(mail).toContain('Denise Blauw')
  expect(mail).not.toContain('pillen')
  expect(mail).toMatch(/\/inloggen\/[\w-]{43}/)
  expect(header(mail, 'X-Samenspraak-Member')).toBe(carola?.id)
  expect(header(mail, 'X-Samenspraak-Invited-By')).toBe(denise.id)
})

test('who is asked to join is invited by who asked, not by who began', async () => {
  const { id, carola } = await aCorrespondence()
  const anna = await aMember('contributor')
  await joinWithYes(carola.id, id, { memberId: anna.id })
  const [invitation] = await listJobs('send-dialogue-invitation', { dialogueId: id, memberId: anna.id })
  await sendDialogueInvitation(invitation as Jobs['send-dialogue-invitation'])
  const [mail = ''] = mails()
  expect(mail).toContain('Carola Rood vraagt je')
  // She is named as one who writes there.
  expect(mail).not.toContain('Denise Blauw vraagt')
})

test('a notice is not mailed to who looked meanwhile', async () => {
  const { id, second } = await aDialogue()
  await sendDialogueNews({ dialogueId: id, memberId: second.id })
  expect(mails()).toEqual([])
})

test('a name with line ends in it makes no headers of its own', async () => {
  const { id, denise, carola } = await aCorrespondence()
  await db()
    .update(members)
    .set({ name: 'Denise\r\nBcc: iedereen@voorbeeld.example\r\n\r\nBlauw' })
    .where(eq(members.id, denise.id))
  await mailLetter(await aLetterBy(denise.id, id), carola.id)
  const [mail = ''] = mails()
  const head = mail.split(/\r?\n\r?\n/)[0] ?? ''
  expect(header(head, 'From')).toContain('Denise Bcc: iedereen@voorbeeld.example Blauw')
  expect(header(head, 'Bcc')).toBeUndefined()
})
