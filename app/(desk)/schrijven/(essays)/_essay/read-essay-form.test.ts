import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { textsIn } from '@/texts/texts'
import { judgeEssay, readEssayForm } from './read-essay-form'

const words = textsIn('nl').desk.essay
const NO_DATE = { saved: null, shown: null }

function sent(fields: Record<string, string | File>): FormData {
  const form = new FormData()
  const all = { draftId: randomUUID(), basedOn: '3', title: 'Titel', body: 'Tekst', ...fields }
  for (const [name, value] of Object.entries(all)) form.append(name, value)
  return form
}

function judged(fields: Record<string, string | File>, before: Parameters<typeof judgeEssay>[1] = NO_DATE) {
  const essay = readEssayForm(sent(fields))
  if (!essay) throw new Error('The form was not read')
  return judgeEssay(essay, before, words)
}

test('line ends become ours and nothing of a long text is dropped', () => {
  const body = 'regel\r\n'.repeat(200_000)
  expect(readEssayForm(sent({ body }))?.values.body).toBe('regel\n'.repeat(200_000))
})

test('only the button for it saves over the revision that was shown', () => {
  expect(readEssayForm(sent({ newest: '7', act: 'save' }))?.basedOn).toBe(3)
  expect(readEssayForm(sent({ newest: '7', act: 'save-over' }))).toMatchObject({ act: 'save', basedOn: 7 })
})

test.each([
  ['draftId', 'geen-id'],
  ['basedOn', '-1'],
])('with %s %s it is not our form', (name, value) => {
  expect(readEssayForm(sent({ [name]: value }))).toBeNull()
})

test.each([
  ['title', { title: 'a'.repeat(201) }],
  ['lead', { lead: 'a'.repeat(1001) }],
  ['date', { date: '2012-02-31' }],
  ['date', { date: 'gisteren' }],
  ['canonical', { canonical: 'javascript:alert(1)' }],
  ['newTopic', { newTopic: 'a'.repeat(61) }],
  ['imageAlt', { imageSrc: '/media/brug.png', imageCredit: 'Ik' }],
  ['imageCredit', { imageSrc: '/media/brug.png', imageAlt: 'Een brug' }],
] as const)('%s is pointed out when it is wrong', (field, fields) => {
  const outcome = judged(fields as Record<string, string>)
  expect(outcome.status === 'wrong' && Object.keys(outcome.errors)).toEqual([field])
})

test('a day that nobody touched stays as it was saved, also when none was', () => {
  const shown = new Date('2012-03-14T08:00:00Z')
  expect(judged({ date: '2012-03-14' }, { saved: null, shown })).toMatchObject({ content: { date: null } })
  expect(judged({ date: '2012-03-14' }, { saved: shown, shown })).toMatchObject({ content: { date: shown } })
  expect(judged({ date: '' }, { saved: shown, shown })).toMatchObject({ content: { date: null } })
})
