import { expect, test } from 'vitest'
import { textsIn } from '@/texts/texts'
import { askedInWords } from './asked-in-words'

const words = textsIn('nl').address
const NEW = { memberId: 'ada', email: 'ada@nieuw.example' }

test('where no mail leaves, an owner is told where it lies and others whom to ask', () => {
  const told = (id: string, role: 'contributor' | 'editor' | 'owner') =>
    askedInWords({ id, role }, NEW, 'becomes a file', words)
  expect(told('ada', 'owner')).toContain('bij Niet-verstuurde post')
  expect(told('ben', 'owner')).toContain('map outbox')
  for (const role of ['contributor', 'editor'] as const)
    expect(told('ada', role)).toContain('Vraag een beheerder')
  expect(askedInWords({ id: 'ada', role: 'owner' }, NEW, 'leaves', words)).toBe(words.asked.leaves(NEW.email))
})
