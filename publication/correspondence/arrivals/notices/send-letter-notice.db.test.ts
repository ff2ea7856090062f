import { eq } from 'drizzle-orm'
import PostalMime, { type Email } from 'postal-mime'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { arrivals, correspondents, members } from '@/db/schema'
import { aCorrespondent } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { aPublication } from '@/db/testing/publish'
import { closeSmtp } from '@/emails/smtp-transport'
import { aMailServer, type TestMailServer } from '@/emails/testing/a-mail-server'
import { stopRemindersByToken } from '../../compositions/stop-reminders'
import { stopWriting } from '../../leaving/stop-writing'
import { aMail, signed } from '../testing/a-mail'
import { anArrival, dialogue, jobs, judge, receiveMails, take } from '../testing/arrivals-under-test'
import { own } from '../testing/mail-case'
import { openLetterLink } from './open-letter-link'
import { sendLetterNotice } from './send-letter-notice'

receiveMails()

let server: TestMailServer
let mails: (Email & { recipients: string[] })[] = []

beforeAll(async () => void (await aPublication()))
beforeEach(async () => {
  mails = []
  closeSmtp()
  await server?.close()
  server = await aMailServer({
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', async () => {
        const recipients = envelope.rcptTo.map(({ address }) => address)
        mails.push({ ...(await PostalMime.parse(Buffer.concat(chunks))), recipients })
        done()
      })
    },
  })
  vi.stubEnv('SMTP_URL', server.url)
  await db().update(members).set({ name: 'Ben Jansen' }).where(eq(members.id, dialogue.ben.id))
})
afterAll(async () => {
  closeSmtp()
  await server.close()
})

const notice = (arrivalId: string, reminder = 0) =>
  sendLetterNotice({ arrivalId, dialogueId: dialogue.dialogueId, memberId: dialogue.anna.id, reminder })
const textOf = ({ text = '' }: Email) => text.replace(/\r/g, '')
function nth(place: number) {
  const mail = mails[place]
  if (!mail) throw new Error(`Mail ${place} did not come`)
  return mail
}
const tokenOf = (mail: Email) => /\/inloggen\/brief\/([\w-]{43})/.exec(textOf(mail))?.[1] ?? ''

const QUOTED =
  'Op wo 31 okt 2012 om 22:05 schreef Ben <ben@voorbeeld.example>:\n\n> Lieve Anna,\n>\n> Hoe is het?'

describe('the notice of a mailed letter', () => {
  test('goes to its writer alone, shows it as it was read with what was folded, and its link opens it', async () => {
    const raw = aMail(
      { Subject: 'Re: Geheim onderwerp' },
      `Lieve Ben,\n\nDe *post* komt laat.\n\nAnna\n\n${QUOTED}\n`,
    )
    const arrival = await judge(await take(await signed(raw, own)))
    const [job] = (await jobs('send-letter-notice')).filter((it) => it.arrivalId === arrival?.id)
    await sendLetterNotice(job as never)
    expect(mails).toHaveLength(1)
    const mail = nth(0)
    expect(mail.recipients).toEqual(['anna@voorbeeld.example'])
    expect([mail.cc, mail.bcc, mail.replyTo]).toEqual([undefined, undefined, undefined])
    expect(mail.subject).toBe('Je brief in ‘Vertrouwen’ ligt klaar: bevestig hem')
    expect(mail.html).toMatch(/Zo lazen wij je brief.*<em>post<\/em>.*Weggevouwen.*&gt; Lieve Anna,/s)
    const text = textOf(mail)
    expect(text.split('\n')[0]).toBe('Een antwoord op deze mail leest niemand, en het bevestigt niets.')
    expect(text).toMatch(/gaat\s+hij\s+naar\s+Ben\s+Jansen\./)
    expect(text).toContain('De *post* komt laat.')
    expect(text).toContain('Geheim onderwerp')
    expect(mail.html + text).not.toContain('Re: ')
    expect(text.indexOf('> Lieve Anna,')).toBeGreaterThan(text.indexOf('Weggevouwen'))
    expect(await openLetterLink(tokenOf(mail))).toMatchObject({
      status: 'open',
      arrival: { id: arrival?.id },
    })
    // Nothing else that is a key: no session, no secret address.
    expect(`${mail.html}${text}`).not.toMatch(/brief-[0-9a-f]{40}|\/inloggen\/(?!brief\/)|@post\./)
  })

  test('shows what was folded as people read it, without the marks that an HTML mail is written down in', async () => {
    const quoted = '> **Van:** Ben \\*de\\* Boer\n>\n> Zie [de kaart](https://voorbeeld.example/kaart).'
    await notice((await anArrival({ quoted, signature: '-- \n**Anna**' })).id)
    for (const part of [nth(0).html ?? '', textOf(nth(0))]) {
      expect(part).toMatch(/(?:>|&gt;) Van: Ben \*de\* Boer/)
      expect(part).toContain('Zie de kaart.')
      expect(part).not.toMatch(/\*\*|\]\(/)
    }
  })

  test('shows what is between those who write, to nobody but its writer, and says so', async () => {
    const body = 'Dag Ben.\n\n:::onder-ons\nMijn knie.\n:::'
    await notice((await anArrival({ body, subject: 'Mijn knie' })).id)
    const mail = nth(0)
    expect(mail.recipients).toEqual(['anna@voorbeeld.example'])
    expect(mail.html).toMatch(/Onder ons: Anna en Ben.*Mijn knie\./s)
    expect(textOf(mail)).toContain('[Onder ons: Anna en Ben]\nMijn knie.\n[Tot hier onder ons]')
    expect(mail.subject).not.toContain('knie')
  })

  test.each([
    ['Dag.\n\n:::onder-ons\nNooit gesloten.', 'Nooit gesloten.'],
    ['[klik](javascript:alert(1)) <script>alert(2)</script>', '[klik](javascript:alert(1))'],
  ])('of what cannot be a letter yet shows it as it was typed: %s', async (body, typed) => {
    await notice((await anArrival({ body })).id)
    expect(nth(0).html).toContain('Nakijken en aanpassen')
    expect(nth(0).html).not.toMatch(/<script|href="javascript/)
    expect(textOf(nth(0))).toContain(typed)
  })

  test('among three names everybody whom it goes to, and says when whom it is to writes there no more', async () => {
    const cato = await aMember('contributor', { name: 'Cato Deen', email: 'cato@voorbeeld.example' })
    await aCorrespondent(dialogue.dialogueId, cato)
    const { id } = await anArrival({ toAddresses: ['cato@voorbeeld.example'] })
    await notice(id)
    await stopWriting(cato.id, dialogue.dialogueId)
    await notice(id)
    const [before, after] = [0, 1].map((place) => textOf(nth(place)).replace(/\s+/g, ' '))
    expect(before).toContain('Aan: Cato Deen (gaat ook naar Ben Jansen)')
    expect(before).not.toContain('schrijft niet meer mee')
    expect(after).toContain('Aan: Ben Jansen')
    expect(after).toContain(
      'Cato Deen, aan wie deze mail lijkt te zijn, schrijft niet meer mee. Bevestig je hem, dan gaat hij naar Ben Jansen.',
    )
  })

  test('of lines that were joined says so, unless they are as they came', async () => {
    const said = /lopen\s+weer\s+door\.\s+Op\s+de\s+pagina\s+staat\s+welke/
    await notice((await anArrival({ joinedLines: 2 })).id)
    expect(textOf(nth(0))).toMatch(said)
    expect(nth(0).html).toMatch(said)
    await notice((await anArrival({ joinedLines: 2, lineEnds: 'as-came' })).id)
    await notice((await anArrival()).id)
    expect(textOf(nth(1)) + textOf(nth(2))).not.toMatch(said)
  })

  test('of a mail without text says that, and of a long one shows the beginning in HTML and all of it as text', async () => {
    await notice((await anArrival({ body: '' })).id)
    expect(textOf(nth(0))).toMatch(/We vonden er geen tekst in/)
    const body = 'Een alinea met woorden.\n\n'.repeat(4_000)
    await notice((await anArrival({ body, quoted: '> x\n'.repeat(5_000) })).id)
    const html = nth(1).html ?? ''
    expect(Buffer.byteLength(html)).toBeLessThan(90_000)
    expect(html).toContain('Op de pagina staat hij helemaal.')
    expect(textOf(nth(1)).split('Een alinea met woorden.')).toHaveLength(4_001)
    expect(textOf(nth(1))).toContain('… en nog 4961 regels.')
  })

  test('is one for each of two letters, and tried again is the same mail with another link', async () => {
    const [one, other] = [await anArrival({ body: 'De eerste.' }), await anArrival({ body: 'De tweede.' })]
    for (const { id } of [one, other, one]) await notice(id)
    const [first, second, again] = [nth(0), nth(1), nth(2)]
    expect(second.messageId).not.toBe(first.messageId)
    expect(again.messageId).toBe(first.messageId)
    expect(tokenOf(again)).not.toBe(tokenOf(first))
    expect(await openLetterLink(tokenOf(second))).toMatchObject({ arrival: { id: other.id } })
    for (const mail of [first, again])
      expect(await openLetterLink(tokenOf(mail))).toMatchObject({ arrival: { id: one.id } })
  })

  test('calls nobody by an address: who told no name is the other', async () => {
    await db().update(members).set({ name: '' }).where(eq(members.id, dialogue.ben.id))
    await notice((await anArrival()).id)
    expect(textOf(nth(0))).toMatch(/gaat\s+hij\s+naar\s+de\s+ander\./)
  })

  test.each<[string, () => Promise<unknown>]>([
    ['it was confirmed', () => db().update(arrivals).set({ state: 'confirmed' })],
    ['it was laid aside', () => db().update(arrivals).set({ state: 'discarded' })],
    ['its writer was removed', () => db().update(members).set({ removedAt: new Date() })],
    ['its writer writes there no more', () => db().delete(correspondents)],
  ])('is not mailed when %s meanwhile', async (_what, happens) => {
    const { id } = await anArrival()
    await happens()
    await notice(id)
    await notice(id, 1)
    expect(mails).toEqual([])
  })
})

describe('a reminder', () => {
  test('says that it waits still, which is the last, and how to stop; who stopped gets none, but hears of a new letter', async () => {
    const { id } = await anArrival()
    await notice(id, 1)
    await notice(id, 2)
    const [first, last] = [nth(0), nth(1)]
    expect(first.subject).toBe('Je brief in ‘Vertrouwen’ wacht nog: bevestig hem')
    expect(textOf(first)).toContain('nog één keer')
    expect(textOf(last)).toContain('Dit is de laatste herinnering.')
    expect(last.messageId).not.toBe(first.messageId)
    const stop = /\/herinneringen\/stoppen\/(\S+)/.exec(textOf(first))?.[1] ?? ''
    expect(await stopRemindersByToken(stop)).toEqual({ status: 'stopped' })
    await notice(id, 2)
    expect(mails).toHaveLength(2)
    await notice((await anArrival()).id)
    expect(mails).toHaveLength(3)
  })
})
