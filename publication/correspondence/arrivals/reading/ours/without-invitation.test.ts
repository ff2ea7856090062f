import { expect, test, vi } from 'vitest'
import { aMail } from '../../testing/a-mail'
import { readMail } from '../read-mail'

vi.stubEnv('SITE_URL', 'https://samen.example')

const subjectOf = async (subject: string, answered: string) =>
  (await readMail(Buffer.from(aMail({ Subject: subject, 'In-Reply-To': answered }, 'Dag Ada.')))).subject

test.each([
  ['Re: Ada van Iersel nodigt je uit: Over stilte', 'Re: Over stilte'],
  ['Antw: Iemand nodigt je uit: Over stilte', 'Antw: Over stilte'],
  ['RE: Ada van Iersel invites you: On silence', 'RE: On silence'],
  ['Re: Ada nodigt je uit: Bram nodigt je uit: een feest', 'Re: Bram nodigt je uit: een feest'],
  ['Over iets anders', 'Over iets anders'],
])('an answer to our invitation has the subject of its letter: %s', async (subject, kept) => {
  expect(await subjectOf(subject, '<0123abc@samen.example>')).toBe(kept)
})

test('of an answer to a mail of anybody else it stays', async () => {
  const subject = 'Re: Ada van Iersel nodigt je uit: een feest'
  expect(await subjectOf(subject, '<feest@thuis.example>')).toBe(subject)
})
