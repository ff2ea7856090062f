import { expect, test } from 'vitest'
import { renderFollowConfirmationMail } from './follow-confirmation'
import { renderFollowWelcomeMail } from './follow-welcome'
import { type PublicLetter, renderPublicLetterMail } from './public-letter'

const LETTER: PublicLetter = {
  publicationName: 'Brief & Co',
  language: 'nl',
  title: 'De <brug>',
  number: 2,
  subject: '',
  writer: 'Ada Zuid',
  heading: 'Ada Zuid aan Ben Bos',
  sent: 'woensdag 31 oktober 2012, 22.05 uur',
  place: 'Brief 2 van 7',
  link: 'https://voorbeeld.example/2012/10/brug#brief-2',
  leaveLink: 'https://voorbeeld.example/volgen/afmelden/x',
  myMailLink: 'https://voorbeeld.example/mijn-post/x',
  html: '<p>Beste Ben,</p>\n<p>Eén <em>brug</em>.</p>',
  isWhole: true,
  text: `Beste Ben,\n\nEén ${'heel lange brug '.repeat(10)}`,
}

test('a letter is set whole, with its heading, day, number and the way to leave', async () => {
  const { subject, html, text } = await renderPublicLetterMail(LETTER)
  expect(subject).toBe('Brief 2: De <brug>')
  for (const words of [LETTER.heading, LETTER.sent ?? '', LETTER.place, LETTER.html])
    expect(html).toContain(words)
  expect(html).toContain('De &lt;brug&gt;')
  for (const words of [
    'Een antwoord op deze mail leest niemand, ook Ada Zuid niet.',
    LETTER.leaveLink,
    LETTER.myMailLink,
    LETTER.link,
  ]) {
    expect(html).toContain(words)
    expect(text.replaceAll('\n', ' ')).toContain(words)
  }
  expect(html).not.toContain('Lees verder')
  expect(html).not.toMatch(/<img|<script|@import|url\(|<link/i)
  const addresses = [LETTER.link, LETTER.leaveLink, LETTER.myMailLink]
  expect(text.split('\n').filter((line) => line.length > 72 && !addresses.includes(line))).toEqual([])
})

test('a letter that is too long for a mail says where to read on, and its text part has all of it', async () => {
  const { html, text } = await renderPublicLetterMail({ ...LETTER, isWhole: false })
  expect(html).toMatch(/<a href="[^"]+#brief-2"[^>]*>Lees verder op de site<\/a>/)
  expect(text).toContain('lange brug heel')
})

test.each(['nl', 'en'] as const)('the question whether they really want it, in %s', async (language) => {
  const link = 'https://voorbeeld.example/volgen/bevestigen/x'
  const about = { publicationName: 'Brief & Co', language, link, title: 'De <brug>' }
  const { subject, html, text } = await renderFollowConfirmationMail(about)
  expect(subject).toContain('De <brug>')
  expect(html).toContain('De &lt;brug&gt;')
  expect(text).toContain('Brief & Co')
  expect(text.split('\n')).toContain(link)
})

test.each(['nl', 'en'] as const)(
  'the welcome, with the way to leave in both parts, in %s',
  async (language) => {
    const [link, leaveLink, myMailLink] = [
      'https://voorbeeld.example/brug',
      'https://voorbeeld.example/volgen/afmelden/x',
      'https://voorbeeld.example/mijn-post/x',
    ]
    const about = { publicationName: 'Brief & Co', language, link, leaveLink, myMailLink, title: 'De <brug>' }
    const { subject, html, text } = await renderFollowWelcomeMail(about)
    expect(subject).toContain('De <brug>')
    expect(html).toContain('De &lt;brug&gt;')
    for (const address of [leaveLink, myMailLink]) expect(html).toContain(`href="${address}"`)
    expect(text.split('\n')).toEqual(expect.arrayContaining([link, leaveLink, myMailLink]))
  },
)
