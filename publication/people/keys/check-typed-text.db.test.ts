import { afterAll, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { aDialogue } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { saveLetter } from '@/publication/correspondence/letters/save-letter'
import { sendLetter } from '@/publication/correspondence/letters/send-letter'
import { closeQueue } from '@/queue/sender'
import { textsIn } from '@/texts/texts'
import { makeSignInLink } from '../sessions/make-sign-in-link'
import { checkTypedText } from './check-typed-text'

vi.stubEnv('SITE_URL', 'https://samen.example')
afterAll(closeQueue)

const { typed } = textsIn('nl').keys

test('a text in which a key of ours stands is refused where it stands, however it is written', async () => {
  const { id } = await aMember('contributor')
  const link = await makeSignInLink(db(), id, 'sign-in')
  const written = [
    link,
    encodeURIComponent(link),
    Buffer.from(link).toString('base64'),
    link.split('/').at(-1),
  ]
  for (const it of written)
    expect(await checkTypedText(id, `Dag,\n\nzie ${it}\n`, 'mail')).toEqual({
      status: 'refused',
      problems: [{ line: 3, column: 1, message: typed }],
    })
  const others = [
    `https://samen.example/inloggen/${'x'.repeat(43)}`,
    `${'w'.repeat(90)}`,
    'https://samen.example/2011',
  ]
  for (const it of others)
    expect(await checkTypedText(id, `Dag,\n\nzie ${it}\n`, 'mail')).toMatchObject({ status: 'fine' })
})

test('a letter with a link that signs in is kept, and not sent', async () => {
  const { id: dialogueId, first } = await aDialogue()
  const letterId = crypto.randomUUID()
  const body = `Kijk eens: ${await makeSignInLink(db(), first.id, 'sign-in')}`
  await saveLetter(first.id, { dialogueId, letterId, basedOn: 0 }, { subject: '', toMemberId: null, body })
  expect(await sendLetter(first.id, letterId, 1)).toEqual({
    status: 'refused',
    problems: [{ line: 1, column: 1, message: typed }],
  })
})
