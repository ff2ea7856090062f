import { expect, test } from 'vitest'
import type { Waiting } from '@/publication/correspondence/waiting/waiting'
import { textsIn } from '@/texts/texts'
import { waitingInWords } from './waiting-in-words'

const now = new Date('2026-11-29T12:00:00Z')
const since = new Date('2026-11-24T12:00:00Z')
const carola = { id: '1', name: 'Carola Rood', givenName: 'Carola' }
const anna = { id: '2', name: 'Anna Wit', givenName: 'Anna' }
const inDialogue = { dialogueId: 'd', theme: 'Over brieven', since }
const dialogue = '/schrijven/dialogen/d'

const CASES: [Waiting, sentence: string, href: string][] = [
  [
    { kind: 'letter', others: [carola], isFirst: false, isInvited: false, ...inDialogue },
    'Carola wacht sinds dinsdag op je brief.',
    `${dialogue}/schrijven`,
  ],
  [
    { kind: 'letter', others: [carola, anna], isFirst: false, isInvited: false, ...inDialogue },
    'Carola en Anna wachten sinds dinsdag op je brief.',
    `${dialogue}/schrijven`,
  ],
  [
    { kind: 'letter', others: [carola], isFirst: true, isInvited: true, ...inDialogue },
    'Jij schrijft de eerste brief.',
    `${dialogue}/schrijven`,
  ],
  [{ kind: 'mail', count: 1, arrivalId: 'a', since }, 'Eén mail te bevestigen.', '/schrijven/post/a'],
  [{ kind: 'mail', count: 3, arrivalId: null, since }, 'Drie mails te bevestigen.', '/schrijven/post'],
  [{ kind: 'held-mail', count: 1, arrivalId: 'a', since }, 'Eén mail is vastgehouden.', '/schrijven/post/a'],
  [
    { kind: 'change', changeId: 'c', proposer: carola, ...inDialogue },
    'Carola Rood stelt een wijziging voor in je brief.',
    `${dialogue}/wijzigingen/c`,
  ],
  [
    { kind: 'join', by: 'Carola Rood', ...inDialogue },
    'Carola Rood wil er iemand bij vragen.',
    `${dialogue}/correspondenten`,
  ],
  [
    { kind: 'answer', dialogueId: 'd', title: 'Wachten', since },
    'Over ‘Wachten’ wordt je iets gevraagd.',
    `${dialogue}/samenstelling/drukproef`,
  ],
  [
    { kind: 'approval', dialogueId: 'd', title: 'Wachten', since },
    'De drukproef van ‘Wachten’ vraagt je akkoord.',
    `${dialogue}/samenstelling/drukproef`,
  ],
  [
    { kind: 'objection', dialogueId: 'd', title: 'Wachten', by: 'Carola Rood', since },
    'Carola Rood gaat niet akkoord met ‘Wachten’.',
    `${dialogue}/samenstelling/drukproef`,
  ],
  [
    { kind: 'publication', dialogueId: 'd', title: 'Wachten', since },
    '‘Wachten’ kan worden gepubliceerd.',
    `${dialogue}/samenstelling/drukproef`,
  ],
  [{ kind: 'submissions', count: 2, since }, 'Twee inzendingen.', '/schrijven/inzendingen'],
]

test.each(CASES)('%o', (it, sentence, href) => {
  expect(waitingInWords(it, textsIn('nl'), 'nl', now)).toMatchObject({ sentence, todo: { href }, since })
})

test('who is asked something is told of their own yes alone: others may have given theirs, and how much is asked is told by the proof', () => {
  const said = waitingInWords(
    { kind: 'answer', dialogueId: 'd', title: 'Wachten', since },
    textsIn('nl'),
    'nl',
    now,
  )
  expect(said.about).toContain('kun je akkoord gaan')
  expect(said.about).not.toContain('niemand')
  expect(said.sentence).not.toContain('een vraag')
})

test('beside a letter for which somebody is asked is a button with which they do not write along', () => {
  const of = (isInvited: boolean) =>
    waitingInWords(
      { kind: 'letter', others: [carola], isFirst: true, isInvited, ...inDialogue },
      textsIn('nl'),
      'nl',
      now,
    ).decline
  expect(of(true)).toEqual({ dialogueId: 'd', words: 'Niet meeschrijven' })
  expect(of(false)).toBe(null)
})
