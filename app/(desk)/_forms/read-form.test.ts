import { expect, test } from 'vitest'
import { z } from 'zod'
import { basedOn, chosenFile, ids, line, text, ticked } from './fields'
import { imageOf, withoutWordsOf } from './picture-beside'
import { readForm, readNamed } from './read-form'

const schema = z.object({
  id: z.uuid(),
  title: line,
  body: text,
  topicIds: ids,
  isUnfinished: ticked,
  basedOn,
})
const ID = '7c5f1a52-8f0b-4d0c-9a53-0d7a3d1a8f10'
const FILE = new File(['%PDF'], 'stuk.pdf')

function read(...fields: [string, string | File][]) {
  const form = new FormData()
  form.append('id', ID)
  form.append('basedOn', '3')
  for (const [name, value] of fields) form.append(name, value)
  return readForm(schema, form, ['topicIds'])
}

test('missing fields are empty, and without what makes it ours it is no form', () => {
  expect(read()).toEqual({ id: ID, title: '', body: '', topicIds: [], isUnfinished: false, basedOn: 3 })
  expect(readForm(schema, new FormData())).toBeNull()
  expect(read(['basedOn', '-1'])).toBeNull()
})

test('a file where text is meant is no text, and text where a file is meant no file', () => {
  expect(read(['body', FILE], ['title', FILE], ['topicIds', FILE], ['isUnfinished', FILE])).toMatchObject({
    body: '',
    title: '',
    topicIds: [],
    isUnfinished: false,
  })
  expect(read(['id', FILE])).toBeNull()
  const form = new FormData()
  form.append('picture', 'brug.png')
  expect(readForm(z.object({ picture: chosenFile }), form)).toEqual({ picture: null })
})

test('of two fields with one name the last counts, of a list each', () => {
  const other = ID.replace('7', '8')
  expect(read(['body', 'eerst'], ['body', 'daarna'], ['topicIds', ID], ['topicIds', other])).toMatchObject({
    body: 'daarna',
    topicIds: [ID, other],
  })
})

test('line ends are ours and no character is what PostgreSQL cannot keep', () => {
  expect(read(['body', 'een\r\ntwee\rdrie\n\0'], ['title', ' een\r\n\0 titel '])).toMatchObject({
    body: 'een\ntwee\ndrie\n',
    title: 'een titel',
  })
  expect(read(['id', `${ID}\0`])).toMatchObject({ id: ID })
})

test('fields that are named for what they are about', () => {
  const form = new FormData()
  form.append('interlude-__proto__', 'a\r\nb')
  form.append('interlude-x', FILE)
  form.append('elders', 'c')
  expect(Object.entries(readNamed(form, 'interlude-'))).toEqual([['__proto__', 'a\nb']])
})

test('a picture elsewhere is no picture of ours', () => {
  const words = { imageAlt: ' Een brug ', imageCredit: 'Ik', imageLicence: '', removePicture: false }
  for (const imageSrc of [
    '',
    'https://elders.example/a.png',
    '/media/../geheim.png',
    '//elders.example/a.png',
    '/schrijven/beeld/brug.png',
    '/media/brug-.png',
    '/media/brug.jpeg',
  ])
    expect(imageOf({ ...words, imageSrc })).toMatchObject({ src: '', alt: 'Een brug' })
  expect(imageOf({ ...words, imageSrc: '/media/brug.png' })).toMatchObject({ alt: 'Een brug' })
  expect(imageOf({ ...words, imageSrc: '/media/brug.png', removePicture: true })).toBeNull()
  expect(
    imageOf({ imageSrc: '', imageAlt: ' ', imageCredit: '', imageLicence: '', removePicture: false }),
  ).toBeNull()
})

const BRIDGE = { src: '/media/brug.png', alt: 'Een brug', credit: 'Ik', licence: '' }

test.each([
  ['its words untouched', 'Een brug', {}, { imageAlt: '', imageCredit: '' }],
  ['described anew', 'Een boot', {}, { imageAlt: 'Een boot', imageCredit: 'Ik' }],
  ['asked for on the page', 'Een brug', { isAskedAnew: true }, { imageAlt: 'Een brug', imageCredit: 'Ik' }],
])(
  'another picture with %s is not described in the words of the one before',
  (_how, imageAlt, asked, kept) => {
    const values = {
      imageSrc: BRIDGE.src,
      imageAlt,
      imageCredit: 'Ik',
      imageLicence: '',
      removePicture: false,
    }
    expect(withoutWordsOf(BRIDGE, { ...values, ...asked })).toMatchObject(kept)
    expect(withoutWordsOf(null, values)).toEqual(values)
    expect(withoutWordsOf({ ...BRIDGE, src: '' }, values)).toEqual(values)
  },
)

test('an empty file is a file that was chosen', () => {
  const form = new FormData()
  form.append('picture', new File([], 'leeg.png'))
  expect(readForm(z.object({ picture: chosenFile }), form)?.picture?.name).toBe('leeg.png')
})

test('a file without name or bytes was not chosen', () => {
  const form = new FormData()
  form.set('picture', new File([], ''))
  expect(readForm(z.object({ picture: chosenFile }), form)).toEqual({ picture: null })
})
