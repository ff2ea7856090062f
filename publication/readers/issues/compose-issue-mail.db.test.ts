import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { type IssuePart, media, pieces } from '@/db/schema'
import { aPicture } from '@/db/testing/a-picture'
import { anAuthor, aPiece, aPublication } from '@/db/testing/publish'
import { longLetters } from '@/emails/testing/long-letters'
import { signId } from '@/publication/readers/consent/signed-id'
import { RefusedProseError } from '@/publication/text/prose/refused-prose-error'
import { textsIn } from '@/texts/texts'
import { composeIssueMail, MOST_MAIL_BYTES } from './compose-issue-mail'
import type { IssueToMail } from './issue-to-mail'

let [ada, ben] = ['', '']
const mailingId = randomUUID()
const MARKS = { leave: signId('mark-leave', mailingId), myMail: signId('mark-my-mail', mailingId) }

beforeAll(async () => {
  await aPublication({ name: 'Het Voetveer' })
  ada = await anAuthor('hester', { givenName: 'Hester', infix: 'van der', familyName: 'Wal' })
  ben = await anAuthor('egbert', { givenName: 'Egbert', familyName: 'Lindeman' })
})
beforeEach(async () => {
  await db().delete(pieces)
  await db().delete(media)
})

const words = (text: string): IssuePart => ({ kind: 'words', text })
const issue = (parts: IssueToMail['parts'], given: Partial<IssueToMail> = {}): IssueToMail => ({
  year: 2026,
  number: 11,
  subject: 'Dertig jaar iepen',
  preheader: 'De folder is open.',
  publishedAt: new Date('2026-11-30T12:00:00Z'),
  plainText: null,
  parts,
  ...given,
})
const compose = (parts: IssueToMail['parts'], given?: Partial<IssueToMail>) =>
  composeIssueMail(issue(parts, given), MARKS)
const bytes = (html: string) => Buffer.byteLength(html)
const times = (text: string, part: string) => text.split(part).length - 1

test('an essay and a letter with their lead, and own words: HTML and text say the same', async () => {
  const { id: essay } = await aPiece('inschiet', {
    title: 'Inschiet',
    lead: 'Vellen <weg>.',
    by: [ada],
    body: 'Alles.',
  })
  const { id: dialogue } = await aPiece('erven', {
    title: 'Erven',
    by: [ada, ben],
    letters: [
      { fromAuthorId: ada },
      {
        fromAuthorId: ben,
        subject: 'Re: Wat je niet kunt erven',
        body: '> Beste Egbert,\n\nBeste Hester,\n\nDe folder is open.',
      },
    ],
  })
  const { subject, html, text, cut } = await compose([
    words('Beste lezer,\n\nTwee stukken, en [een link](/2012/03/inschiet).'),
    { kind: 'piece', pieceId: essay, shows: 'lead' },
    { kind: 'letter', pieceId: dialogue, number: 2, shows: 'lead' },
  ])
  expect(subject).toBe('Dertig jaar iepen')
  expect(cut).toEqual([])
  for (const said of [
    'Nieuwsbrief 11 · november 2026',
    'Essay van Hester van der Wal',
    'Brief 2, van Egbert Lindeman',
    'Beste Hester, De folder is open.',
    'Wat je niet kunt erven',
    '/2012/03/inschiet',
    '/2012/03/erven#brief-2',
    '/nieuwsbrief/2026/11',
    'Lees op het web',
    `/nieuwsbrief/afmelden/${MARKS.leave}`,
    `/mijn-post/${MARKS.myMail}`,
  ])
    for (const mail of [html, text]) expect(mail).toContain(said)
  expect(html).toContain('Vellen &lt;weg&gt;.')
  expect(html).toContain('De folder is open.')
  expect(text).toContain('Vellen <weg>.')
  for (const mail of [html, text]) {
    expect(mail).not.toContain('Alles.')
    expect(mail).not.toContain('Beste Egbert')
  }
  expect(html).not.toMatch(/href="\/|src="\//)
})

test('whole means all of it: an essay, a letter, a dialogue with all of its letters', async () => {
  const { id: essay } = await aPiece('essay', {
    lead: 'Een inleiding.',
    body: '## Kop\n\nAlles van het essay.<Note>een noot</Note>',
  })
  const { id: dialogue } = await aPiece('brieven', {
    by: [ada, ben],
    letters: [
      { fromAuthorId: ada, body: 'De eerste brief.' },
      { fromAuthorId: ben, body: '# Kop\n\nDe tweede brief.', interlude: '> Een tussenstuk.' },
    ],
  })
  const { html, text } = await compose([
    { kind: 'piece', pieceId: essay, shows: 'whole' },
    { kind: 'piece', pieceId: dialogue, shows: 'whole' },
    { kind: 'letter', pieceId: dialogue, number: 2, shows: 'whole' },
  ])
  for (const mail of [html, text])
    for (const said of [
      'Een inleiding.',
      'Alles van het essay.',
      'een noot',
      'De eerste brief.',
      'De tweede brief.',
      'Een tussenstuk.',
    ])
      expect(mail).toContain(said)
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(ids.length).toBeGreaterThan(2)
  expect(new Set(ids).size).toBe(ids.length)
  expect(html).not.toMatch(/<h[12][^>]*>Kop/)
})

test.each(Object.entries(longLetters()))(
  'whatever is in it, %s, the mail stays under 90 kB with its way to leave, and what does not fit is said',
  async (name, body) => {
    const { id: pieceId } = await aPiece(name.replaceAll(' ', '-'), {
      title: 'Lang',
      by: [ada],
      letters: [
        { fromAuthorId: ada, body },
        { fromAuthorId: ada, body: 'Kort en heel.' },
      ],
    })
    const { html, cut } = await compose([
      words('Vooraf.'),
      { kind: 'letter', pieceId, number: 1, shows: 'whole' },
      { kind: 'piece', pieceId, shows: 'whole' },
      { kind: 'letter', pieceId, number: 2, shows: 'whole' },
    ])
    expect(bytes(html)).toBeLessThanOrEqual(MOST_MAIL_BYTES)
    expect(cut).toContain(2)
    expect(cut).not.toContain(3)
    for (const said of ['Vooraf.', 'Kort en heel.', 'Lees brief 1', '#brief-1', MARKS.leave])
      expect(html).toContain(said)
  },
)

test('own words longer than a mail are broken off, say so and lead to the web', async () => {
  const long = Array.from(
    { length: 600 },
    (_, index) => `Alinea ${index} met **nadruk** en veel woorden eromheen, en nog meer.`,
  )
  const text = `${long.join('\n\n')}\n\nHet einde.`
  const { html, text: plain, cut } = await compose([words(text), words(text), words('Ook nog iets.')])
  expect(plain.split('Het einde.')).toHaveLength(3)
  expect(bytes(html)).toBeLessThanOrEqual(MOST_MAIL_BYTES)
  expect(bytes(html)).toBeGreaterThan(MOST_MAIL_BYTES * 0.8)
  expect(cut).toEqual([1])
  expect(html).toContain('Hier houdt de mail op')
  expect(html).toContain(MARKS.leave)
})

test('fifty parts with the longest leads stay under 90 kB', async () => {
  const lead = '&"<é'.repeat(250)
  const made = await Promise.all(
    Array.from({ length: 50 }, (_, index) => aPiece(`stuk-${index}`, { lead, title: lead.slice(0, 200) })),
  )
  const { html, cut } = await compose(
    made.map(({ id: pieceId }) => ({ kind: 'piece', pieceId, shows: 'whole' })),
  )
  expect(bytes(html)).toBeLessThanOrEqual(MOST_MAIL_BYTES)
  for (const said of [MARKS.leave, 'Hier houdt de mail op', 'stuk-0']) expect(html).toContain(said)
  expect(cut).toContain(49)
})

test('what was withdrawn is left out', async () => {
  const { id: pieceId } = await aPiece('weg', { title: 'Weggehaald', withdrawnAt: new Date() })
  const { html, text } = await compose([words('Dag.'), { kind: 'piece', pieceId, shows: 'whole' }])
  expect(html + text).not.toContain('Weggehaald')
})

test('plain text that was written by hand goes as it is, with the ways to leave below it', async () => {
  const plainText =
    'Beste lezer,\n\n  Zoals   ik het typte, ook als de regel langer is dan een mailprogramma op een regel zou zetten.'
  const { text } = await compose([words('Iets anders.')], { plainText })
  expect(text.startsWith(`${textsIn('nl').mail.noAnswers}\n\n${plainText}\n`)).toBe(true)
  expect(text).not.toContain('Iets anders.')
  for (const said of [MARKS.leave, MARKS.myMail, '/nieuwsbrief/2026/11']) expect(times(text, said)).toBe(1)
})

test('each mark stands where it must and nowhere else, and nobody who writes can say it', async () => {
  const { html, text } = await compose([words('Dag.')])
  expect([times(html, MARKS.leave), times(html, MARKS.myMail)]).toEqual([1, 1])
  expect([times(text, MARKS.leave), times(text, MARKS.myMail)]).toEqual([1, 1])
  expect(MARKS.leave).toHaveLength(signId('leave-newsletter', randomUUID()).length)
  expect(new Set([MARKS.leave, MARKS.myMail]).size).toBe(2)
})

test('a line break in the subject is none in the mail, and markup in what is typed is none', async () => {
  const { subject, html } = await compose([words('Dag.')], {
    subject: 'Een\r\nBcc: ieder@voorbeeld.example <script>x</script>',
    preheader: '"><img src=x onerror=y>',
  })
  expect(subject).not.toMatch(/[\r\n]/)
  expect(html).not.toContain('<script>')
  expect(html).not.toContain('<img src=x')
})

test('own words that readers cannot be shown are not mailed', async () => {
  await expect(compose([words('<script>alert(1)</script>')])).rejects.toThrow(RefusedProseError)
})

test('a picture that becomes public with the issue has the address that it will have', async () => {
  const { hash } = await aPicture(null, 'nog-niet.png')
  const text = '<Figure src="/media/nog-niet.png" alt="Een iep" credit="Ada" licence="eigen werk" />'
  const { html } = await compose([{ kind: 'words', text, openPictures: ['nog-niet.png'] }])
  expect(html).toContain(`/media/${hash.slice(0, 16)}/`)
  expect(html).toContain('Een iep')
})
