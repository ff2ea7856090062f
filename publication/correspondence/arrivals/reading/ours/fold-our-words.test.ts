import { expect, test, vi } from 'vitest'
import { renderApprovalReminderMail } from '@/emails/correspondence/approval-reminder'
import { renderDialogueInvitation } from '@/emails/correspondence/dialogue-invitation'
import { type LetterMail, renderLetterMail } from '@/emails/correspondence/letter-mail'
import { renderLetterNotice } from '@/emails/correspondence/letter-notice'
import { renderNewsMail } from '@/emails/people/news'
import { growthOf } from '@/publication/text/testing/growth-of'
import { textsIn } from '@/texts/texts'
import { aMail } from '../../testing/a-mail'
import { htmlToMarkdown } from '../html-to-markdown'
import { readMail } from '../read-mail'
import { foldOurWords } from './fold-our-words'
import { markPrivatePassages } from './mark-private-passages'
import { evened, ourSentences } from './our-sentences'

vi.stubEnv('SITE_URL', 'https://samen.example')
const link = 'https://samen.example/schrijven/dialogen/0190b2c4-7c1a-7bbb-8ccc-0123456789ab?brief=3#brief-3'
const mail: LetterMail = {
  publicationName: 'Samenspraak',
  language: 'nl',
  theme: 'Over stilte',
  subject: 'De stilte thuis',
  writerName: 'Ada van Iersel',
  sent: 'donderdag 12 mei 2016, 09.30 uur',
  readers: 'Ada van Iersel en Carola',
  passages: [
    {
      isPrivate: false,
      html: '<p>Beste Carola,</p><p>Het is stil sinds maandag. Zie https://samen.example/2016/05/stil.</p>',
    },
    { isPrivate: true, html: '<p>Mijn zus ligt op zaal vier.</p>' },
    { isPrivate: false, html: '<p>Hoor jij het ook?</p>' },
  ],
  texts: [
    {
      isPrivate: false,
      text: 'Beste Carola,\n\nHet is stil sinds maandag. Zie https://samen.example/2016/05/stil.',
    },
    { isPrivate: true, text: 'Mijn zus ligt op zaal vier.' },
    { isPrivate: false, text: 'Hoor jij het ook?' },
  ],
  isWhole: true,
  hasAllPictures: false,
  inviting: { hostName: 'Ada van Iersel', reads: 2, others: 'Bram Bos', comesInBy: 'mail' },
  confirmed: { day: '12 mei 2016', link: 'https://samen.example/schrijven/post/0190b2c4' },
  link,
  canAnswer: true,
}

const theirs = [
  '> Beste Carola,',
  '>',
  '> Het is stil sinds maandag. Zie https://samen.example/2016/05/stil.',
  '',
  'Hier ook, tot de buren thuiskomen.',
  '',
  ':::onder-ons',
  '> Mijn zus ligt op zaal vier.',
  '',
  'Wat naar. Doe haar de groeten.',
  ':::',
]
const html = async () => htmlToMarkdown((await renderLetterMail(mail)).html)
/** As programs make text of it. */
const htmlAsText = async () =>
  (await html()).replace(/\[([^\]]*)\]\(([^)]*)\)/g, '$1 <$2>').replaceAll('\\', '')
const text = async () => (await renderLetterMail(mail)).text

/** The mail as a program quotes it, with Carola's answers below two paragraphs. */
function answered(source: string, cut = (line: string) => [line]): string {
  return source
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? ['>'] : cut(line).map((part) => `> ${part}`)))
    .join('\n')
    .replace(/(> .*stil sinds[\s\S]*?stil\.)/, '$1\n\nHier ook, tot de buren thuiskomen.\n')
    .replace(/(> .*zaal vier\.)/, '$1\n\nWat naar. Doe haar de groeten.\n')
}

/** As programs break lines. */
const at72 = (line: string) => line.match(/\S.{0,70}(?=\s|$)|\S+/g) ?? [line]
const asRead = (letter: string) =>
  markPrivatePassages(foldOurWords({ letter, quoted: '', signature: '' }).letter)

test.each([
  ['the text', text, undefined],
  ['the text, broken', text, at72],
  ['the HTML', html, undefined],
  ['the HTML, by a program', htmlAsText, at72],
])(
  'of a letter that invites is left what the other wrote and what was answered: %s',
  async (_what, of, cut) => {
    const read = asRead(answered(await of(), cut))
    const lines = read.split('\n').filter((line) => line !== '>')
    expect(lines.join('\n').replace(/> De stilte thuis\n|> =+\n|> # De stilte thuis\n/g, '')).toContain(
      '> Beste Carola',
    )
    for (const line of theirs.filter((it) => it !== '>' && it !== '')) expect(read).toContain(line)
    expect(read).not.toMatch(
      /nodigt je uit|Meedoen is|Wie er|hoort het|op de site|gepubliceerd|e-mailadres|Verstuurd door|beantwoorden|ongedaan|schrijftafel|schrijven\/|Samenspraak|Onder ons|Tot hier/,
    )
    expect(read.indexOf(':::onder-ons')).toBeLessThan(read.indexOf('zaal vier'))
    expect(read.lastIndexOf(':::')).toBeLessThan(read.indexOf('Hoor jij het ook?'))
  },
)

test('read from a mail, what is ours is folded and shown as that, and the letter has no address of the desk', async () => {
  const body = answered(await text(), at72)
  const read = await readMail(Buffer.from(aMail({ Subject: 'Re: De stilte thuis' }, body)))
  expect(read.letter).toContain('Hier ook, tot de buren thuiskomen.')
  expect(read.letter).toMatch(/\n:::onder-ons\n> Mijn zus ligt op zaal vier\.\n[\s\S]*\n:::\n/)
  expect(read.letter).not.toMatch(/schrijftafel|nodigt je uit|Samenspraak/)
  for (const ours of [
    'nodigt je uit',
    'Meedoen is antwoorden',
    'Houd het adres waar je',
    'Bram Bos',
    'hoort het dan van ons',
    'Samenspraak',
    link,
  ])
    expect(read.quoted).toContain(ours)
})

const about = {
  publicationName: 'Samenspraak',
  language: 'nl',
  link: `${link}`.replace('dialogen', 'post'),
} as const
const told = { by: 'Ada van Iersel', title: 'Over stilte', joining: { name: 'Cato Deen', count: 3 } }
const notice = {
  ...about,
  theme: 'Over stilte',
  subject: '',
  mailedAt: new Date('2016-05-12T07:30:00Z'),
  guessed: '',
  toLine: 'Aan: Ada van Iersel',
  stopped: textsIn('nl').arrivals.addresseeStopped('Cato Deen', 'Ada van Iersel'),
  reaches: 'Ada van Iersel',
  passages: [],
  texts: [],
  readers: '',
  isWhole: true,
  carried: 'some' as const,
  hasJoinedLines: true,
  cameBefore: false,
  folded: [],
  reminder: 1,
  linkDays: 14,
  stopLink: 'https://samen.example/herinneringen/stoppen/x',
}

test.each([
  ['a notice', () => renderLetterNotice(notice)],
  [
    'a reminder',
    () =>
      renderApprovalReminderMail({
        ...about,
        title: 'Stilte',
        questions: 2,
        isLast: true,
        linkDays: 14,
        stopLink: link,
      }),
  ],
  [
    'who is asked along',
    () => renderNewsMail(about, 'join-asked', textsIn('nl').news.dialogues['join-asked'](told)),
  ],
  [
    'an invitation without a letter',
    () =>
      renderDialogueInvitation({
        ...about,
        hostName: 'Ada',
        theme: null,
        reads: 1,
        others: 'Bram',
        canAnswer: true,
      }),
  ],
])('of %s nothing of a sentence is left between the lines of an answer', async (_what, render) => {
  const sentences = (await render()).text
  const read = asRead(`Dat is goed.\n\n${answered(sentences, at72)}\n\nTot gauw.`)
  expect(read).toMatch(/^Dat is goed\.\n/)
  expect(read).toMatch(/\nTot gauw\.$/)
  expect(read).not.toMatch(/samen\.example|beantwoord|schrijftafel|bevestig|briefwisseling|\bja\b/)
})

test('what has lost its marks is folded when it is more than one sentence; one that somebody cites stays', async () => {
  const unmarked = (await text()).replace(/stil\.$/m, 'stil.\n\nHier ook, tot de buren thuiskomen.')
  const read = asRead(unmarked)
  expect(read).not.toMatch(/nodigt je uit|Houd het adres/)
  expect(read).toContain(':::onder-ons\nMijn zus ligt op zaal vier.\n:::')
  expect(read).toContain('Hier ook, tot de buren thuiskomen.')
  const cited =
    'Beste Ada,\n\nMeedoen is antwoorden op deze mail. Meer is niet nodig: geen wachtwoord, en inloggen hoeft niet.\n\nDat vond ik mooi.'
  expect(asRead(cited)).toBe(cited)
})

test.each([
  [
    'a sentence of ours within one of hers',
    '> Ik las: Meedoen is antwoorden op deze mail. Meer is niet nodig: geen wachtwoord, en inloggen hoeft niet. Echt?',
  ],
  ['a link to a piece', '> Zie hier:\n> https://samen.example/2016/05/stil'],
  ['a link elsewhere', '> https://schrijven.example/schrijven/stil'],
  ['an address in a sentence', '> Op https://samen.example/schrijven staat het.'],
  ['a name of a word', '> Samenspraak'],
  ['words like ours', '> Verstuurd door de post, gisteren, in een envelop.'],
])('stays as the other wrote it: %s', (_what, line) => {
  const letter = `Dag,\n\n${line}\n\nJa.`
  expect(asRead(letter)).toBe(letter)
})

test('a passage that nothing ends is private as far as it is quoted in a row; marks of the writer are left alone', () => {
  const quoted = '> Onder ons: Ada en Carola\n> Zaal vier.\n>\n> Tot zondag.'
  expect(markPrivatePassages(`Dag,\n\n${quoted}\n\nJa.`)).toBe(
    'Dag,\n\n:::onder-ons\n> Zaal vier.\n>\n> Tot zondag.\n:::\n\nJa.',
  )
  const two =
    '> [Onder ons: Ada]\n> Een.\n> [Tot hier onder ons]\n> Open.\n> [Onder ons: Ada]\n> Twee.\n> [Tot hier onder ons]'
  expect(markPrivatePassages(two)).toBe(':::onder-ons\n> Een.\n:::\n> Open.\n:::onder-ons\n> Twee.\n:::')
  const names = 'Ada van Iersel, Carola van der Meer, Denise Blauw, Bram de Wit en'
  expect(markPrivatePassages(`> [Onder ons: ${names}\n> Cato Deen]\n> Een.\n> [Tot hier onder ons]`)).toBe(
    ':::onder-ons\n> Een.\n:::',
  )
  for (const own of [
    `:::onder-ons\n${quoted}\n:::`,
    'Onder ons: dat zeg ik alleen jou.',
    '[Onder ons: dat was een grap]\n\nDag.',
  ])
    expect(markPrivatePassages(own)).toBe(own)
})

test('it costs no more than the length of a mail, whatever that repeats', () => {
  const hostile = (size: number) =>
    `> Verstuurd door x, in de briefwisseling ‘x’.\n\n${`> Verstuurd door ${', '.repeat(30)}in de\n`.repeat(size)}`
  const fold = (size: number) => foldOurWords({ letter: hostile(size), quoted: '', signature: '' })
  expect(growthOf(100, fold)).toBeLessThan(1.5)
})

test('a letter with nothing of ours in it is left as it is, its empty lines too', () => {
  const split = { letter: '\n\nDag Ada,\n\n\nTot dan.\n\n', quoted: '', signature: '' }
  expect(foldOurWords(split)).toEqual(split)
})

test('what invitations of before say of not taking part is known as ours too', () => {
  for (const { ofBefore } of [textsIn('nl').dialogues.mail, textsIn('en').dialogues.mail])
    for (const say of ofBefore) {
      const said = evened(say('Ada van Iersel'))
      expect(ourSentences().some(({ pattern }) => said.replace(pattern, '') === '')).toBe(true)
    }
})
