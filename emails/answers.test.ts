import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { textsIn } from '@/texts/texts'
import { renderApprovalReminderMail } from './correspondence/approval-reminder'
import { renderDialogueInvitation } from './correspondence/dialogue-invitation'
import { renderLetterMail } from './correspondence/letter-mail'
import { renderLetterNotice } from './correspondence/letter-notice'
import { renderProofMail } from './correspondence/proof-mail'
import type { RenderedMail } from './one-button-mail'
import { renderDepartureMail } from './people/departure'
import { renderInvitationMail } from './people/invitation'
import { renderNewAddressMail } from './people/new-address'
import { renderNewRoleMail, renderNewsMail } from './people/news'
import {
  renderAddressAskedMail,
  renderAddressChangedMail,
  renderAddressLeftMail,
  renderAddressUndoneMail,
} from './people/old-address'
import { renderSignInMail } from './people/sign-in-link'
import { renderConfirmationMail } from './readers/confirmation'
import { renderFollowConfirmationMail } from './readers/follow-confirmation'
import { renderFollowWelcomeMail } from './readers/follow-welcome'
import { renderIssueMail } from './readers/issue'
import { renderPublicLetterMail } from './readers/public-letter'
import { renderWelcomeMail } from './readers/welcome'

const link = 'https://voorbeeld.example/x'
const about = { publicationName: 'Samenspraak', language: 'nl', link } as const
const told = { subject: 'Iets', before: ['Iets.'], button: 'Kijken' }
const letter = {
  ...about,
  theme: 'Over stilte',
  subject: '',
  writerName: 'Denise Blauw',
  sent: 'donderdag 12 mei 2016, 09.30 uur',
  readers: 'Denise en Carola',
  passages: [{ isPrivate: false, html: '<p>Dag</p>' }],
  texts: [{ isPrivate: false, text: 'Dag' }],
  isWhole: true,
  hasAllPictures: true,
  carried: 'none' as const,
  hasJoinedLines: false,
  cameBefore: false,
  inviting: null,
  confirmed: null,
}
const notice = {
  ...letter,
  mailedAt: new Date('2016-05-12T07:30:00Z'),
  guessed: '',
  toLine: 'Aan: Carola Rood',
  stopped: '',
  reaches: 'Carola Rood',
  folded: [],
  reminder: 0,
  linkDays: 14,
  stopLink: link,
}
const proof = {
  ...about,
  subject: 'De drukproef ligt klaar',
  before: ['Iets.'],
  asked: null,
  linkDays: 14,
  leftOut: [],
  title: 'Over stilte',
  lead: '',
  html: '<p>Dag</p>',
  endsAfter: null,
  changes: null,
  carried: 'none' as const,
  text: 'Dag',
}
const issue = {
  publicationName: 'Samenspraak',
  language: 'nl' as const,
  subject: 'Dertig jaar iepen',
  preheader: '',
  place: 'Nieuwsbrief 11 · november 2026',
  why: 'U krijgt deze brief omdat u zich aanmeldde.',
  webLink: link,
  leaveLink: link,
  myMailLink: link,
  parts: [],
  plainText: 'Met de hand geschreven.',
}
const publicLetter = {
  ...about,
  title: 'De brug',
  number: 1,
  subject: '',
  writer: 'Denise Blauw',
  heading: 'Denise Blauw',
  sent: null,
  place: 'Brief 1 van 2',
  leaveLink: link,
  myMailLink: `${link}/post`,
  html: '<p>Dag</p>',
  isWhole: true,
  text: 'Dag',
}

const lists = [{ list: 'newsletter', pace: null, of: null } as const]

/** Every mail of ours, by the function that sets it, with its first line; a new one is to say whether an answer to it is read. */
const FIRST_LINES: Record<string, { set: () => Promise<RenderedMail>; says: string }> = {
  renderApprovalReminderMail: byNobody(() =>
    renderApprovalReminderMail({
      ...about,
      title: 'Over stilte',
      questions: 0,
      isLast: false,
      linkDays: 14,
      stopLink: link,
    }),
  ),
  renderDialogueInvitation: byNobody(() =>
    renderDialogueInvitation({
      ...about,
      hostName: 'Denise',
      theme: null,
      reads: 0,
      others: '',
      canAnswer: false,
    }),
  ),
  renderLetterMail: {
    set: () => renderLetterMail({ ...letter, canAnswer: false }),
    says: textsIn('nl').letters.mail.answerAtDesk,
  },
  renderLetterNotice: { set: () => renderLetterNotice(notice), says: textsIn('nl').letterNotice.nobodyReads },
  renderProofMail: byNobody(() => renderProofMail(proof)),
  renderInvitationMail: byNobody(() =>
    renderInvitationMail({ ...about, hostName: '', name: '', role: 'editor' }),
  ),
  renderNewAddressMail: byNobody(() => renderNewAddressMail(about)),
  renderNewsMail: byNobody(() => renderNewsMail(about, 'joined', told)),
  renderNewRoleMail: byNobody(() => renderNewRoleMail(about, told)),
  renderAddressAskedMail: byNobody(() => renderAddressAskedMail(about)),
  renderAddressChangedMail: byNobody(() => renderAddressChangedMail(about)),
  renderAddressLeftMail: byNobody(() => renderAddressLeftMail(about)),
  renderAddressUndoneMail: byNobody(() => renderAddressUndoneMail(about)),
  renderDepartureMail: byNobody(() => renderDepartureMail(about, { ...told, after: [] })),
  renderSignInMail: byNobody(() => renderSignInMail(about)),
  renderConfirmationMail: byNobody(() => renderConfirmationMail({ ...about, lists })),
  renderFollowConfirmationMail: byNobody(() => renderFollowConfirmationMail({ ...about, title: 'De brug' })),
  renderFollowWelcomeMail: byNobody(() =>
    renderFollowWelcomeMail({ ...about, title: 'De brug', leaveLink: link, myMailLink: `${link}/post` }),
  ),
  renderIssueMail: byNobody(() => renderIssueMail(issue)),
  renderPublicLetterMail: {
    set: () => renderPublicLetterMail(publicLetter),
    says: textsIn('nl').following.letter.noAnswer('Denise Blauw'),
  },
  renderWelcomeMail: byNobody(() =>
    renderWelcomeMail({ ...about, lists, leaveLink: link, myMailLink: `${link}/post` }),
  ),
}

function byNobody(set: () => Promise<RenderedMail>) {
  return { set, says: textsIn('nl').mail.noAnswers }
}

/** What others are set with. */
const PARTS = ['renderOneButtonMail', 'renderMailWithFoot']

test('every mail stands here', () => {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'emails'], { encoding: 'utf8' })
  const set = files
    .trim()
    .split('\n')
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^export (?:async )?function (render\w+)/gm)])
    .map(([, name]) => name)
  expect(set.filter((name) => name && !PARTS.includes(name)).sort()).toEqual(Object.keys(FIRST_LINES).sort())
})

describe('the first line says that nobody reads an answer', () => {
  test.each(Object.entries(FIRST_LINES))('%s', async (_name, { set, says }) => {
    const { html, text } = await set()
    expect(text.split('\n\n')[0]?.replaceAll('\n', ' ')).toBe(says)
    // In front of everything else that is shown: title, words, button.
    const shown = html
      .replace(/^.*?<body/s, '<body')
      .replace(/<div[^>]*display:none.*?<\/div><\/div>/s, '')
      .replace(/<[^>]+>/g, '\n')
      .trim()
    expect(shown.split('\n')[0]).toBe(says)
  })
})

test('a letter says that it can be answered, where mail is received', async () => {
  const { html, text } = await renderLetterMail({ ...letter, canAnswer: true })
  const { answerHere, answerAtDesk } = textsIn('nl').letters.mail
  for (const part of [html, text]) {
    expect(part).toContain(answerHere)
    expect(part).not.toContain(answerAtDesk)
  }
})
