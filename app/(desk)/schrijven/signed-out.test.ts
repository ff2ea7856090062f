import { expect, test, vi } from 'vitest'
import { textsIn } from '@/texts/texts'
import { answerLetter } from './(correspondence)/dialogen/_letter/actions'
import { saveComposed } from './(correspondence)/dialogen/[id]/samenstelling/actions'
import { answerEssay } from './(essays)/_essay/actions'

vi.mock('@/app/_server/viewer', () => ({ findActingMember: async () => null, findViewer: async () => null }))
vi.mock('@/app/_server/site-texts', () => ({
  siteTexts: async () => ({ name: 'Proef', language: 'nl', texts: textsIn('nl') }),
}))

const TYPED = 'Wat er is getypt.'
const words = textsIn('nl').desk.signedOutMeanwhile

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

const picture = { imageSrc: '', imageAlt: '', imageCredit: '', imageLicence: '' }
const essay = {
  title: '',
  lead: '',
  slug: '',
  date: '',
  canonical: '',
  language: '',
  newTopic: '',
  ...picture,
}
const letter = {
  letterId: crypto.randomUUID(),
  changeId: crypto.randomUUID(),
  seen: '',
  subject: '',
  to: '',
  note: '',
}
const composition = { title: '', lead: '', slug: '', language: '', date: '', ...picture }

test.each(['save', 'preview', 'submit', 'publish'])(
  'who is signed out by now is told so when they %s an essay, and what was typed stands there',
  async (act) => {
    const draftId = crypto.randomUUID()
    const screen = await answerEssay(null, formOf({ ...essay, draftId, basedOn: '0', act, body: TYPED }))
    expect([screen.answer?.text, screen.values.body]).toEqual([words, TYPED])
  },
)

test.each([
  ['save', 'write'],
  ['preview', 'write'],
  ['send', 'write'],
  ['revise', 'revise'],
  ['propose', 'propose'],
])(
  'who is signed out by now is told so when they %s a letter, and what was typed stands there',
  async (act, mode) => {
    const dialogueId = crypto.randomUUID()
    const form = formOf({ ...letter, dialogueId, mode, basedOn: '0', act, body: TYPED })
    const screen = await answerLetter(null, form)
    expect([screen.answer?.text, screen.values.body]).toEqual([words, TYPED])
  },
)

test('who is signed out by now is told so when they save a composition, and what was typed stands there', async () => {
  const form = formOf({ ...composition, dialogueId: crypto.randomUUID(), basedOn: '0', closing: TYPED })
  const screen = await saveComposed(null, form)
  expect([screen.answer?.text, screen.values.closing]).toEqual([words, TYPED])
})
