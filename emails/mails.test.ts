import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { DIALOGUE_NEWS, DRAFT_NEWS, type News } from '@/db/schema/people/news'
import { textsIn } from '@/texts/texts'
import { renderApprovalReminderMail } from './correspondence/approval-reminder'
import { renderDialogueInvitation } from './correspondence/dialogue-invitation'
import { type LetterMail, renderLetterMail } from './correspondence/letter-mail'
import { renderLetterNotice } from './correspondence/letter-notice'
import type { MailAbout } from './one-button-mail'
import { renderDepartureMail } from './people/departure'
import { renderInvitationMail } from './people/invitation'
import { renderNewAddressMail } from './people/new-address'
import { type NewsWords, renderNewRoleMail, renderNewsMail } from './people/news'
import {
  renderAddressAskedMail,
  renderAddressChangedMail,
  renderAddressLeftMail,
  renderAddressUndoneMail,
} from './people/old-address'
import { renderSignInMail } from './people/sign-in-link'
import { renderConfirmationMail } from './readers/confirmation'
import type { ListInMail } from './readers/name-lists'
import { renderWelcomeMail } from './readers/welcome'

/** Gmail shows no more than 102,400 bytes of HTML; we stay well below. */
const MAX_HTML_BYTES = 90_000

/** So that a long address in it does not make a mail wider than a phone. */
const WRAPS = 'overflow-wrap:anywhere;word-break:break-word'

const LINK = `https://voorbeeld.example/nieuwsbrief/bevestigen/${'a'.repeat(43)}`

/** What happened to a piece that is called as the publication is. */
function newsOf<Kind extends string>(of: 'dialogues' | 'drafts', kind: Kind) {
  return (about: MailAbout) => {
    const words: Record<string, (told: { by: string; title: string }) => NewsWords> = textsIn(about.language)
      .news[of]
    const said = words[kind]?.({ by: 'Olga Wit', title: about.publicationName })
    if (!said) throw new Error(`There are no words for ${kind}`)
    return renderNewsMail(about, kind as News['kind'], said)
  }
}

const LISTS = [
  { list: 'newsletter', pace: null, of: null },
  { list: 'author', pace: 'weekly', of: 'Denise\r\nBlauw' },
  { list: 'topic', pace: 'as-it-appears', of: 'Brief & Co' },
] as const satisfies ListInMail[]

const MAILS = {
  'sign-in link': renderSignInMail,
  ...Object.fromEntries(
    (['contributor', 'editor', 'owner'] as const).flatMap((role) => [
      [
        `invitation of a ${role}`,
        (about: MailAbout) => renderInvitationMail({ ...about, hostName: '', name: '', role }),
      ],
      [
        `invitation of a ${role} by somebody`,
        (about: MailAbout) => renderInvitationMail({ ...about, hostName: 'Olga\nWit', name: 'Denise', role }),
      ],
    ]),
  ),
  'confirmation of a new address': renderNewAddressMail,
  'notice that another address was asked for': renderAddressAskedMail,
  'notice that an address was changed': renderAddressChangedMail,
  'notice that the publication was left from a new address': renderAddressLeftMail,
  'notice that a change of address was undone': renderAddressUndoneMail,
  'notice that they left': (about: MailAbout) =>
    renderDepartureMail(
      about,
      textsIn(about.language).departures.mail.own(about.publicationName, '1 mei 2027'),
    ),
  'notice that they were removed': (about: MailAbout) =>
    renderDepartureMail(
      about,
      textsIn(about.language).departures.mail.removed(about.publicationName, '1 mei 2027'),
    ),
  confirmation: (about: MailAbout) => renderConfirmationMail({ ...about, lists: [...LISTS] }),
  // The name of the publication stands in its title here, since its subject is about that.
  'approval reminder': (about: MailAbout) =>
    renderApprovalReminderMail({
      ...about,
      title: 'Brief\r\n& Co',
      questions: 0,
      isLast: false,
      linkDays: 14,
      stopLink: about.link,
    }),
  'reminder of questions, the last': (about: MailAbout) =>
    renderApprovalReminderMail({
      ...about,
      title: 'Brief\r\n& Co',
      questions: 86,
      isLast: true,
      linkDays: 14,
      stopLink: about.link,
    }),
  'invitation into a dialogue': (about: MailAbout) =>
    renderDialogueInvitation({
      ...about,
      hostName: 'Denise\nBlauw',
      theme: null,
      reads: 0,
      others: '',
      canAnswer: false,
    }),
  'invitation into a dialogue that can be answered': (about: MailAbout) =>
    renderDialogueInvitation({
      ...about,
      hostName: 'Denise Blauw',
      theme: null,
      reads: 0,
      others: '',
      canAnswer: true,
    }),
  'question of a member': (about: MailAbout) =>
    renderDialogueInvitation({
      ...about,
      hostName: 'Denise Blauw',
      theme: 'Over stilte',
      reads: 6,
      others: 'Carola & Ada',
      canAnswer: false,
    }),
  ...Object.fromEntries(
    DIALOGUE_NEWS.map((kind) => [`news of a dialogue: ${kind}`, newsOf('dialogues', kind)]),
  ),
  ...Object.fromEntries(DRAFT_NEWS.map((kind) => [`news of an essay: ${kind}`, newsOf('drafts', kind)])),
  'news of another role': (about: MailAbout) =>
    renderNewRoleMail(
      about,
      textsIn(about.language).news.role('Olga Wit', 'redacteur', about.publicationName),
    ),
  ...Object.fromEntries(
    [0, 1, 2].map((reminder) => [
      `notice of a mailed letter, ${reminder} times told before`,
      (about: MailAbout) =>
        renderLetterNotice({
          ...about,
          theme: 'Brief\r\n& Co',
          subject: 'Over\nstilte',
          mailedAt: new Date('2016-05-12T07:30:00Z'),
          guessed: 'omstreeks 2 maart 2014 (geschat)',
          toLine: 'Aan: Carola Rood',
          stopped: 'Cato Deen schrijft niet meer mee.',
          reaches: 'Carola Rood',
          passages: [
            { isPrivate: false, html: '<p>Dag</p>' },
            { isPrivate: true, html: '<p>Geheim</p>' },
          ],
          texts: [
            { isPrivate: false, text: 'Dag\n' },
            { isPrivate: true, text: 'Geheim\n' },
          ],
          readers: 'Denise & Carola',
          isWhole: false,
          carried: 'some',
          folded: [{ title: 'Aangehaald', text: '&gt; "Dag"' }],
          hasJoinedLines: false,
          cameBefore: false,
          reminder,
          linkDays: 14,
          stopLink: about.link,
        }),
    ]),
  ),
  'welcome to several lists': (about: MailAbout) =>
    renderWelcomeMail({ ...about, lists: [...LISTS], leaveLink: null, myMailLink: about.link }),
  welcome: (about: MailAbout) =>
    renderWelcomeMail({
      ...about,
      lists: [...LISTS],
      leaveLink: about.link,
      myMailLink: 'http://localhost:3000/mijn-post/x',
    }),
}
// Mail needs what pages do not: tables for Outlook, styles on the element, the old document type.
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'attr-case': 'off',
    'doctype-html': 'off',
    'no-conditional-comment': 'off',
    'no-deprecated-attr': 'off',
    'no-inline-style': 'off',
    'presentation-role-style': 'off',
    'void-style': 'off',
  },
})

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  test.each(Object.entries(MAILS))('the %s', async (_name, renderMail) => {
    const { subject, html, text } = await renderMail({ publicationName: 'Brief & Co', language, link: LINK })
    expect(subject).toContain('Brief & Co')

    expect(Buffer.byteLength(html)).toBeLessThan(MAX_HTML_BYTES)
    expect(html).toContain(`<html dir="ltr" lang="${language}">`)
    expect(html).toMatch(new RegExp(`<body lang="${language}"`))
    expect(html).not.toContain(language === 'nl' ? 'lang="en"' : 'lang="nl"')
    // No pixel, nothing fetched, no link but the one that is asked for, their own page, and home.
    expect(html).not.toMatch(/<img|<script|@import|url\(|<link/i)
    const targets = [...html.matchAll(/href="([^"]+)"/g)].map((it) => it[1])
    expect(
      targets.filter(
        (target) => target !== LINK && !/^http:\/\/localhost:3000(\/|\/mijn-post\/x)?$/.test(target ?? ''),
      ),
    ).toEqual([])
    expect(html).not.toMatch(/#fff(fff)?\b|\bwhite\b(?!-space)/i)
    expect(html).toContain(WRAPS)
    const report = await validator.validateString(html)
    expect(report.results.flatMap((it) => it.messages.map((m) => `${m.ruleId}: ${m.message}`))).toEqual([])

    expect(text.split('\n')).toContain(LINK)
    expect(text).toContain('Brief & Co')
    const tooLong = text.split('\n').filter((line) => line.length > 72 && line !== LINK)
    expect(tooLong).toEqual([])
    expect(text).not.toMatch(/<|&amp;|\n\n\n/)
  })
})

test('a name of a publication with markup in it stays a name', async () => {
  const { html } = await renderSignInMail({ publicationName: '<b>x</b>', language: 'nl', link: LINK })
  expect(html).toContain('&lt;b&gt;x&lt;/b&gt;')
})

const LETTER: LetterMail = {
  publicationName: 'Brief & Co',
  language: 'nl',
  theme: 'Over stilte',
  writerName: 'Denise Blauw',
  subject: '',
  sent: 'donderdag 12 mei 2016, 09.30 uur',
  inviting: null,
  confirmed: null,
  link: LINK,
  canAnswer: true,
  passages: [
    { isPrivate: false, html: '<p>Dag</p>' },
    { isPrivate: true, html: '<p>Geheim</p>' },
  ],
  isWhole: true,
  hasAllPictures: true,
  texts: [
    { isPrivate: false, text: 'Dag\n\n' },
    { isPrivate: true, text: 'Geheim\n' },
  ],
  readers: 'Denise en Carola',
}

const IN_TEXT = 'Dag\n\n[Onder ons: Denise en Carola]\nGeheim\n[Tot hier onder ons]\n\nVerstuurd'

test('a letter is valid HTML, and says what stays between the two', async () => {
  const { subject, html, text } = await renderLetterMail(LETTER)
  expect(subject).toBe('Over stilte')
  expect(html).toMatch(/Onder ons: Denise en Carola.*Geheim/s)
  expect(html).toContain(WRAPS)
  expect(html).not.toMatch(/<img|<script|@import|url\(|<link/i)
  expect(text).toContain(IN_TEXT)
  expect(text).toContain('Verstuurd door Denise Blauw, donderdag 12 mei 2016, 09.30 uur')
  const report = await validator.validateString(html)
  expect(report.results.flatMap((it) => it.messages.map((m) => `${m.ruleId}: ${m.message}`))).toEqual([])
})

test('a letter that is too long says where to read on, and its text part has all of it', async () => {
  const { html, text } = await renderLetterMail({ ...LETTER, isWhole: false })
  expect(html).toMatch(/<a href="[^"]+"[^>]*>Lees de hele brief op de site<\/a>/)
  expect((await renderLetterMail(LETTER)).html).not.toContain('Lees de hele brief')
  expect(text).toContain(IN_TEXT)
})

test('a letter that invites says who does in its subject, who else writes, and everything once', async () => {
  const inviting = { hostName: 'Denise\nBlauw', reads: 4, others: 'Carola Rood', comesInBy: 'mail' } as const
  const { subject, html, text } = await renderLetterMail({ ...LETTER, inviting })
  expect(subject).toBe('Denise Blauw nodigt je uit: Over stilte')
  expect(html).toMatch(/<h1[^>]*>Over stilte<\/h1>/)
  for (const part of [html, text]) {
    expect(part).toContain('Wie er in deze briefwisseling nog meer schrijft: Carola Rood.')
    expect(part).toContain('De brieven die hier niet bij staan, lees je op de site')
    expect(part).toContain('‘Niet meeschrijven’; Denise Blauw hoort het dan van ons.')
    expect(part.match(/Meedoen is antwoorden|beantwoorden/g)).toHaveLength(1)
  }
})

test('a subject of two lines is one line', async () => {
  const letter = { ...LETTER, subject: 'Dag\r\nBcc: a@b.nl' }
  expect((await renderLetterMail(letter)).subject).toBe('Dag Bcc: a@b.nl')
})
