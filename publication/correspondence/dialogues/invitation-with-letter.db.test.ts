import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { eq, sql } from 'drizzle-orm'
import PostalMime from 'postal-mime'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { correspondents, type Member, members, signInLinks } from '@/db/schema'
import { aRevision, aSentLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { listJobs } from '@/db/testing/list-jobs'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { closeSmtp } from '@/emails/smtp-transport'
import { aMailServer } from '@/emails/testing/a-mail-server'
import { withEmptyOutbox } from '@/emails/testing/with-empty-outbox'
import { outboxFolder } from '@/emails/write-to-outbox'
import { stopWriting } from '@/publication/correspondence/leaving/stop-writing'
import { letterMessageId } from '@/publication/correspondence/letters/mail-letter-later'
import { saveLetter } from '@/publication/correspondence/letters/save-letter'
import { sendLetter } from '@/publication/correspondence/letters/send-letter'
import { redeemSignInLink } from '@/publication/people/sessions/redeem-sign-in-link'
import type { Jobs } from '@/queue/jobs'
import { closeQueue } from '@/queue/sender'
import { joinWithYes } from '../joining/testing/join-with-yes'
import { beginDialogue } from './begin-dialogue'
import { findDialogue } from './find-dialogue'
import { findHolder } from './reply-address'
import { sendDialogueInvitation } from './send-dialogue-invitation'

withNeighbours()

withEmptyOutbox('invitations')
// The first letter starts the threads that look at texts.
vi.setConfig({ testTimeout: 60_000 })
beforeEach(() => void vi.stubEnv('INBOUND_DOMAIN', 'post.site.example'))
afterAll(closeQueue)

type Invitation = Jobs['send-dialogue-invitation']

const LETTER = 'Beste Carola,\n\nWanneer is het *stil*?\n\n:::onder-ons\nMijn knie doet pijn.\n:::'

/** Denise begins with Carola, who never signed in unless told otherwise. */
async function aBeginning({ writesFirst = 'me' as 'me' | 'other', isMember = false } = {}) {
  const denise = await aMember('contributor', { name: 'Denise Blauw' })
  const carola = await aMember('contributor', { name: 'Carola', ...(!isMember && { joinedAt: null }) })
  const id = randomUUID()
  const other = { memberId: carola.id }
  expect(await beginDialogue(denise.id, id, { theme: 'Over stilte', other, writesFirst })).toEqual({
    status: 'begun',
  })
  return { id, denise, carola }
}

async function write(dialogueId: string, { id: writerId }: Member, body = LETTER): Promise<string> {
  const letterId = randomUUID()
  const typed = { subject: 'Een begin', toMemberId: null, body }
  await saveLetter(writerId, { dialogueId, letterId, basedOn: 0 }, typed)
  expect(await sendLetter(writerId, letterId, 1)).toEqual({ status: 'sent' })
  return letterId
}

const invitations = (dialogueId: string, { id: memberId }: Member) =>
  listJobs('send-dialogue-invitation', { dialogueId, memberId }) as Promise<Invitation[]>
const letterMails = (letterId: string, { id: memberId }: Member) =>
  listJobs('mail-letter', { letterId, memberId })

async function sentMails() {
  const names = existsSync(outboxFolder()) ? readdirSync(outboxFolder()) : []
  return Promise.all(names.map((name) => PostalMime.parse(readFileSync(path.join(outboxFolder(), name)))))
}

async function theMail() {
  const [mail, ...more] = await sentMails()
  if (!mail || more.length > 0) throw new Error(`${more.length + Number(!!mail)} mails came`)
  return { ...mail, text: (mail.text ?? '').replace(/\r/g, '') }
}

const flat = (text: string) => text.replace(/\s+/g, ' ')

test('who is to answer a first letter is invited with it, by one mail', async () => {
  const { id, denise, carola } = await aBeginning()
  expect(await invitations(id, carola)).toMatchObject([{ waits: true }])
  expect((await findDialogue(denise.id, id))?.toBeInvited.map((it) => it.id)).toEqual([carola.id])
  const letterId = await write(id, denise)
  const [, invitation, ...more] = await invitations(id, carola)
  expect(invitation).toEqual({ dialogueId: id, memberId: carola.id, hostId: denise.id, letterId })
  expect([more, await letterMails(letterId, carola)]).toEqual([[], []])
  expect((await findDialogue(denise.id, id))?.toBeInvited).toEqual([])
  // The next letter is mailed as any other.
  const second = await write(id, denise, 'Nog iets.')
  expect(await letterMails(second, carola)).toHaveLength(1)
  expect(await invitations(id, carola)).toHaveLength(2)
})

test('without a letter the invitation comes after a day, and a letter that comes later by itself', async () => {
  const { id, denise, carola } = await aBeginning()
  const [waits] = await invitations(id, carola)
  const { rows } = await db().execute<{ rests: boolean }>(
    sql`select start_after between now() + interval '23 hours' and now() + interval '24 hours' as rests
      from pgboss.job where name = 'send-dialogue-invitation' and data->>'dialogueId' = ${id}`,
  )
  expect(rows).toEqual([{ rests: true }])
  await sendDialogueInvitation(waits as Invitation)
  await sendDialogueInvitation(waits as Invitation)
  const [, invitation, ...more] = await invitations(id, carola)
  expect(more).toEqual([])
  await sendDialogueInvitation(invitation as Invitation)
  const mail = await theMail()
  expect(mail.text.split('\n')[0]).toBe('Een antwoord op deze mail leest niemand.')
  expect(mail.text).not.toContain('stilte')
  expect(mail.replyTo).toBeUndefined()
  const letterId = await write(id, denise)
  expect(await letterMails(letterId, carola)).toHaveLength(1)
})

test('who is to write first is invited at once', async () => {
  const { id, carola } = await aBeginning({ writesFirst: 'other' })
  expect(await invitations(id, carola)).toMatchObject([{ memberId: carola.id }])
  expect((await invitations(id, carola))[0]?.waits).toBeUndefined()
})

test('who wrote already is not invited any more', async () => {
  const { id, carola } = await aBeginning({ isMember: true })
  await write(id, carola, 'Ik was eerder.')
  const [waits] = await invitations(id, carola)
  await sendDialogueInvitation(waits as Invitation)
  expect(await invitations(id, carola)).toHaveLength(1)
})

test('the letter is there whole, says what answering is, and is answered to their own secret address', async () => {
  const { id, denise, carola } = await aBeginning()
  const letterId = await write(id, denise)
  const [, invitation] = await invitations(id, carola)
  await sendDialogueInvitation(invitation as Invitation)
  const mail = await theMail()
  expect(mail.text.startsWith('Denise Blauw nodigt je uit')).toBe(true)
  expect(flat(mail.text)).toContain('Meedoen is antwoorden op deze mail.')
  expect(mail.text).toContain('Wanneer is het *stil*?')
  // They write it between them: what is private is theirs to read.
  expect(mail.text).toMatch(/\[Onder ons.*\nMijn knie doet pijn\.\n\[Tot hier onder ons\]/)
  expect(mail.html).toContain('<em>stil</em>')
  expect(mail.from).toMatchObject({ name: 'Denise Blauw' })
  expect(mail.subject).toBe('Denise Blauw nodigt je uit: Een begin')
  expect(mail.messageId).toBe(letterMessageId(letterId))
  const [to] = mail.replyTo ?? []
  expect(await findHolder(db(), to?.address ?? '')).toEqual({ dialogueId: id, memberId: carola.id })
  expect(JSON.stringify(mail)).not.toContain(denise.email)
})

/** What a mail server gets of it. */
async function fromMailServer(invitation: Invitation) {
  const received: string[] = []
  const server = await aMailServer({
    onData: async (stream, _, done) => {
      received.push(await text(stream))
      done()
    },
  })
  vi.stubEnv('SMTP_URL', server.url)
  await sendDialogueInvitation(invitation)
  closeSmtp()
  await server.close()
  expect(received).toHaveLength(1)
  return PostalMime.parse(received[0] ?? '')
}

test.each([
  ['with a letter', 'me'],
  ['without one', 'other'],
] as const)(
  'who gets it from a mail server %s answers it: an answer quotes it, so no key is in it, and none was made',
  async (_, writesFirst) => {
    const { id, denise, carola } = await aBeginning({ writesFirst })
    if (writesFirst === 'me') await write(id, denise)
    const invitation = (await invitations(id, carola)).at(-1)
    const mail = await fromMailServer(invitation as Invitation)
    expect(mail.text).toContain(`/schrijven/dialogen/${id}`)
    expect(`${mail.text}${mail.html}`).not.toContain('/inloggen')
    expect(await db().$count(signInLinks, eq(signInLinks.memberId, carola.id))).toBe(0)
    expect(flat(mail.text ?? '')).toContain('vul dit e-mailadres in')
    expect(flat(mail.text ?? '')).toContain('Meedoen is antwoorden op deze mail')
    expect(flat(mail.text ?? '')).not.toContain('leest niemand')
    const [to] = mail.replyTo ?? []
    expect(await findHolder(db(), to?.address ?? '')).toEqual({ dialogueId: id, memberId: carola.id })
  },
)

test('a member who is to write first answers the invitation, and is told nothing of signing in', async () => {
  const { id, carola } = await aBeginning({ writesFirst: 'other', isMember: true })
  const [invitation] = await invitations(id, carola)
  const mail = await fromMailServer(invitation as Invitation)
  expect(flat(mail.text ?? '')).toContain('wat je schrijft, wordt je brief')
  expect(flat(mail.text ?? '')).not.toContain('vul dit e-mailadres in')
  expect(mail.replyTo).toHaveLength(1)
})

test.each([
  ['without a mail server', 'post.site.example'],
  ['where no mail is received', ''],
])(
  '%s whoever is invited with a letter cannot answer by mail, and comes in by its link',
  async (_, inbound) => {
    vi.stubEnv('INBOUND_DOMAIN', inbound)
    const { id, denise, carola } = await aBeginning()
    await write(id, denise)
    const [, invitation] = await invitations(id, carola)
    await sendDialogueInvitation(invitation as Invitation)
    const mail = await theMail()
    expect(mail.text).toContain('Wanneer is het *stil*?')
    expect(flat(mail.text)).toContain('Met de link hieronder kom je binnen')
    expect(flat(mail.text)).not.toContain('vul dit e-mailadres in')
    const [, token = '', to = ''] = /\/inloggen\/([\w-]{43})\?naar=(\S+)/.exec(mail.text) ?? []
    expect(decodeURIComponent(to)).toBe(`/schrijven/dialogen/${id}`)
    expect(mail.html).toContain(token)
    expect(await redeemSignInLink(token)).toMatchObject({ status: 'signed-in' })
    const [row] = await db().select().from(members).where(eq(members.id, carola.id))
    expect(row?.joinedAt).not.toBeNull()
  },
)

test('a member is led to their desk, and signed in by nothing', async () => {
  const { id, denise, carola } = await aBeginning({ isMember: true })
  await write(id, denise)
  const [, invitation] = await invitations(id, carola)
  await sendDialogueInvitation(invitation as Invitation)
  const { text } = await theMail()
  expect(text).toContain(`/schrijven/dialogen/${id}`)
  expect(text).not.toContain('/inloggen/')
  expect(text).not.toContain('vul dit e-mailadres in')
})

test('where no mail is received, it says where answers are written', async () => {
  vi.stubEnv('INBOUND_DOMAIN', '')
  const { id, denise, carola } = await aBeginning()
  await write(id, denise)
  const [, invitation] = await invitations(id, carola)
  await sendDialogueInvitation(invitation as Invitation)
  const { text, replyTo } = await theMail()
  expect(text.split('\n')[0]).toMatch(/^Een antwoord op deze mail leest niemand/)
  expect(text).not.toContain('Meedoen is antwoorden')
  expect(replyTo).toBeUndefined()
})

test('who joins later gets the newest letter of before, without what was private then, from the publication', async () => {
  const { id, denise, carola } = await aBeginning({ isMember: true })
  await write(id, denise, 'De eerste.')
  await write(id, denise)
  const anna = await aMember('contributor')
  await joinWithYes(carola.id, id, { memberId: anna.id })
  const [invitation] = await invitations(id, anna)
  await sendDialogueInvitation(invitation as Invitation)
  const mail = await theMail()
  expect(flat(mail.text)).toMatch(/^Carola nodigt je uit/)
  expect(flat(mail.text)).toContain('Je leest dan brief 1 tot en met 2, zonder wat onder ons is.')
  expect(flat(mail.text)).toContain('Wie er in deze briefwisseling nog meer schrijft: Denise Blauw.')
  expect(flat(mail.text)).toContain('De brieven die hier niet bij staan, lees je op de site')
  expect(mail.text).toContain('Wanneer is het *stil*?')
  expect(mail.text).not.toMatch(/Mijn knie|De eerste\./)
  expect(mail.html).not.toContain('Mijn knie')
  expect(mail.from?.name).not.toBe('Denise Blauw')
})

test('who joins gets that letter as it is now: what was put between us since is not in it', async () => {
  const { id, denise, carola } = await aBeginning({ isMember: true })
  const open = 'Dag.\n\nIk ga verhuizen naar Assen.\n\nTot zo.'
  const letterId = await aSentLetter(id, { from: denise, body: open })
  await aRevision(letterId, open.replace(/^(Ik .*)$/m, ':::onder-ons\n$1\n:::'))
  const anna = await aMember('contributor')
  await joinWithYes(carola.id, id, { memberId: anna.id })
  const [invitation] = await invitations(id, anna)
  await sendDialogueInvitation(invitation as Invitation)
  const mail = await theMail()
  expect(mail.text).toContain('Tot zo.')
  expect(`${mail.text}${mail.html}`).not.toContain('verhuizen')
})

test('who stopped or was removed meanwhile gets none', async () => {
  const { id, denise, carola } = await aBeginning({ isMember: true })
  await write(id, denise)
  const [, invitation] = await invitations(id, carola)
  await stopWriting(carola.id, id)
  await sendDialogueInvitation(invitation as Invitation)
  await db().update(correspondents).set({ leftAt: null }).where(eq(correspondents.memberId, carola.id))
  await db().update(members).set({ removedAt: new Date() }).where(eq(members.id, carola.id))
  await sendDialogueInvitation(invitation as Invitation)
  expect(await sentMails()).toEqual([])
})
