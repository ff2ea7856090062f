import { expect, test } from 'vitest'
import { writeSecurityTxt } from './write-security-txt'

const now = new Date('2026-11-21T12:00:00Z')

test('the contact is the address alone, with or without a name', () => {
  for (const sender of ['De Proef <post@voorbeeld.example>', 'post@voorbeeld.example'])
    expect(writeSecurityTxt(sender, 'https://voorbeeld.example', now)).toMatch(
      /^Contact: mailto:post@voorbeeld\.example\n/,
    )
})

test('it runs out later, and within a year', () => {
  const expires =
    writeSecurityTxt('a@b.example', 'https://b.example', now).match(/^Expires: (.+)$/m)?.[1] ?? ''
  const days = (new Date(expires).getTime() - now.getTime()) / 86_400_000
  expect(days).toBeGreaterThan(30)
  expect(days).toBeLessThan(365)
})
