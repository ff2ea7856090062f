import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { textsIn } from '@/texts/texts'
import { contentOfForm, readEssayForm, tooLongFields } from './read-essay-form'

const words = textsIn('nl').desk.essay
const NO_DATE = { saved: null, shown: null }

function sent(fields: Record<string, string | File>): FormData {
  const form = new FormData()
  const all = { draftId: randomUUID(), basedOn: '3', title: 'Titel', body: 'Tekst', ...fields }
  for (const [name, value] of Object.entries(all)) form.append(name, value)
  return form
}

function read(fields: Record<string, string | File>) {
  const essay = readEssayForm(sent(fields))
  if (!essay) throw new Error('The form was not read')
  return essay
}

function kept(fields: Record<string, string>, before: Parameters<typeof contentOfForm>[1] = NO_DATE) {
  return contentOfForm(read(fields).values, before)
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
  ['title', 'a'.repeat(201)],
  ['lead', 'a'.repeat(1001)],
  ['canonical', `https://${'a'.repeat(500)}`],
  ['newTopic', 'a'.repeat(61)],
  ['imageAlt', 'a'.repeat(501)],
  ['body', 'a'.repeat(1_000_001)],
])('%s that is too long is pointed out, in words', (field, value) => {
  expect(Object.keys(tooLongFields(read({ [field]: value }), words) ?? {})).toEqual([field])
})

test('whatever else was typed is kept as it is', () => {
  const fields = {
    title: '',
    date: '2012-02-31',
    canonical: 'javascript:alert(1)',
    language: 'nederlands',
    slug: 'Geen adres',
    imageAlt: 'Een brug',
    body: '<Figure src="" />\n\n<script>\u0007',
  }
  expect(tooLongFields(read(fields), words)).toBeNull()
  expect(kept(fields)).toMatchObject({
    title: '',
    date: null,
    typedDate: '2012-02-31',
    canonical: 'javascript:alert(1)',
    language: 'nederlands',
    slug: 'Geen adres',
    body: fields.body,
    image: { src: '', alt: 'Een brug' },
  })
})

test('a day that nobody touched stays as it was saved, also when none was', () => {
  const shown = new Date('2012-03-14T08:00:00Z')
  expect(kept({ date: '2012-03-14' }, { saved: null, shown })).toMatchObject({ date: null, typedDate: '' })
  expect(kept({ date: '2012-03-14' }, { saved: shown, shown }).date).toEqual(shown)
  expect(kept({ date: '' }, { saved: shown, shown }).date).toBeNull()
})

test('a topic that is still being typed keeps nothing from being saved by itself', () => {
  const newTopic = 'x'.repeat(61)
  expect(tooLongFields(read({ newTopic, byItself: 'on' }), words)).toBeNull()
  expect(tooLongFields(read({ newTopic, title: 'x'.repeat(201), byItself: 'on' }), words)).toMatchObject({
    title: expect.any(String),
  })
})
