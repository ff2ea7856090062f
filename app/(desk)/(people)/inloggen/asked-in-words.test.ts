import { expect, test } from 'vitest'
import { textsIn } from '@/texts/texts'
import { askedInWords } from './asked-in-words'

const words = textsIn('nl').signIn
const later = { status: 'later', at: new Date(Date.now() + 90_000) } as const

test('a mail is on its way only where one can leave', () => {
  expect(askedInWords(words, { status: 'asked' }, 'leaves')).toContain('onderweg')
  expect(askedInWords(words, later, 'leaves')).toContain('2 minuten')
  expect(askedInWords(words, { status: 'asked' }, 'waits for the mail server')).toContain('wacht alle post')
  for (const asked of [{ status: 'asked' } as const, later])
    expect(askedInWords(words, asked, 'becomes a file')).toContain('verstuurt nog geen mail')
})
