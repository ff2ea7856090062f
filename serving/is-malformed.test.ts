import type { IncomingMessage } from 'node:http'
import { createRequire } from 'node:module'
import { beforeAll, describe, expect, test } from 'vitest'
import { isBrokenMultipart, isMalformedAction } from './is-malformed'
import {
  ACTION_ID,
  type Field,
  FORM_TYPE,
  formOf,
  PLAIN_FIELDS,
  plainForm,
  scriptedForm,
} from './testing/form-of-ours'

const PLAIN = { 'content-type': FORM_TYPE }
const SCRIPTED = { ...PLAIN, 'next-action': ACTION_ID }
const TEXT = { 'content-type': 'text/plain;charset=UTF-8', 'next-action': ACTION_ID }
const asked = (headers: Record<string, string>, body: string) =>
  isMalformedAction({ headers } as unknown as IncomingMessage, Buffer.from(body, 'latin1'))
/** A form without script in which one of React's fields is another. */
const bound = (name: string, value: string) =>
  formOf(PLAIN_FIELDS.map((field): Field => (field[0] === name ? [name, value] : field)))
const ARGUMENTS: Field = ['0', '[null,"$K1"]']
const PHOTO = '; filename="foto.jpg"\r\nContent-Type: image/jpeg'

test('forms as our pages send them are let through', () => {
  expect(asked(PLAIN, plainForm('een\r\n--y\u0000\r\n\r\n'))).toBe(false)
  expect(asked(SCRIPTED, scriptedForm('een\r\n--y\u0000\r\n\r\n'))).toBe(false)
  expect(
    asked({ ...SCRIPTED, 'content-type': 'multipart/form-data; boundary="grens"' }, scriptedForm()),
  ).toBe(false)
  expect(asked(PLAIN, formOf([...PLAIN_FIELDS, ['b', 'x', PHOTO]]))).toBe(false)
  expect(asked(SCRIPTED, formOf([['_1_b', 'x', PHOTO], ['_1_$ACTION_REF_1', ''], ARGUMENTS]))).toBe(false)
})

describe('what React itself sends is let through', () => {
  let encodeReply: (value: unknown) => Promise<FormData>
  beforeAll(() => {
    const bundler = Object.assign(() => null, { u: () => '' })
    Object.assign(globalThis, { __webpack_require__: bundler, __webpack_chunk_load__: () => null })
    const load = createRequire(import.meta.url)
    encodeReply = load('next/dist/compiled/react-server-dom-webpack/client.node').encodeReply
  })
  const sent = async (form: FormData, action?: string) => {
    const request = new Request('http://site/', { method: 'POST', body: form })
    const headers = {
      'content-type': request.headers.get('content-type') ?? '',
      ...(action && { 'next-action': action }),
    }
    return isMalformedAction({ headers } as IncomingMessage, Buffer.from(await request.arrayBuffer()))
  }

  test('with script', async () => {
    const form = new FormData()
    form.set('a "name"\n of é', 'text\n$1')
    form.set('picture', new File(['x'], 'een "foto" é.jpg', { type: 'image/jpeg' }))
    form.set('none', new File([], ''))
    expect(await sent(await encodeReply([null, form]), ACTION_ID)).toBe(false)
    expect(await sent(await encodeReply([null, new FormData()]), ACTION_ID)).toBe(false)
  })

  test('without script, with the state of an answered form', async () => {
    const nothing: string[] = []
    const problem = { line: 1, text: '$F1' }
    const state = {
      at: 1,
      none: undefined,
      number: [Number.NaN, Number.POSITIVE_INFINITY, -0, 1e300],
      answer: { tone: 'bad', text: '$@1 [é] "' },
      typed: { body: '$K1\n'.repeat(10_000), '': '', '$ACTION_1:0': '{}' },
      errors: nothing,
      warnings: nothing,
      problems: [problem, problem, { problem, rows: [['a', null], [{ deep: [[]] }]] }],
      day: new Date(0),
    }
    for (const before of [null, state]) {
      const form = new FormData()
      form.set('$ACTION_REF_1', '')
      for (const [name, value] of await encodeReply({ id: ACTION_ID, bound: Promise.resolve([before]) }))
        form.set(`$ACTION_1:${name}`, value)
      form.set('$ACTION_KEY', 'k1')
      form.set('body', 'text')
      expect(await sent(form)).toBe(false)
    }
  })
})

test.each([
  ['a name that no action has', { ...SCRIPTED, 'next-action': 'x' }, scriptedForm()],
  ['no type', {}, '[]'],
  ['another type', { 'content-type': 'application/json' }, '{}'],
  ['plain text without an action', { 'content-type': 'text/plain' }, '[]'],
  ['no boundary', { 'content-type': 'multipart/form-data' }, plainForm()],
  ['another boundary', PLAIN, '--y--\r\n'],
  ['two boundaries', { 'content-type': `${FORM_TYPE}; boundary=grens` }, plainForm()],
  ['no end', PLAIN, plainForm().replace('--grens--', '')],
  ['a part without a head', PLAIN, plainForm().replace('--grens--', '--grens\r\n--grens--')],
  ['a NUL in a name', PLAIN, formOf([...PLAIN_FIELDS, ['a', '', '; filename="a\u0000.jpg"']])],
  ['no name', PLAIN, formOf([...PLAIN_FIELDS, ['a', '']]).replace('name="a"', 'filename="a"')],
  [
    'another encoding',
    SCRIPTED,
    scriptedForm().replace('"\r\n', '"\r\nContent-Transfer-Encoding: base64\r\n'),
  ],
  ['too long a name', SCRIPTED, formOf([[`_1_${'a'.repeat(20_000)}`, ''], ARGUMENTS])],
  ['too many parts', SCRIPTED, formOf([...Array(2_000).fill(['_1_a', 'v']), ARGUMENTS])],
])('%s is not', (_what, headers, body) => {
  expect(asked(headers as Record<string, string>, body)).toBe(true)
})

test.each(['', 'x', '[]', '["$F1"]', '{"a":1}', '1e999', '['.repeat(5_000), '[null,"$K1"]'])(
  'plain text is not, which none of our actions takes: %.20s',
  (body) => expect(asked(TEXT, body)).toBe(true),
)

test.each([
  ['{{{'],
  ['["$F1"]'],
  ['["$1:__proto__:constructor"]'],
  ['["$n99x"]'],
  ['["$Q9"]'],
  ['null'],
  ['["$B3"]'],
  [''],
  ['[]'],
  ['{}'],
  ['[null,null]'],
  ['["$"]'],
  ['["$1"]'],
  ['["$1:0"]'],
  ['["$@1"]'],
  ['["$K1"]'],
  ['["$h0"]'],
  ['["$T"]'],
  ['[{"a":"$1:0"}]'],
  ['[{"a":"$1:0:b","b":{}}]'],
  ['[{"a":{"b":"x"},"c":"$1:0:a:b"}]'],
  ['[{"a":{},"c":"$0:bound"}]'],
  ['[{"__proto__":{"a":{}},"c":"$1:0:__proto__:a"}]'],
  ['[{"a":[1],"b":["$1:0:a","$1:0:a"]}]'],
  [`[["${'a'.repeat(500_000)}",""]]`],
  [`${'['.repeat(30)}${']'.repeat(30)}`],
  ['['.repeat(5_000)],
  [`["$1:0${':a'.repeat(4_000_000)}"]`],
  [`["$1:0${':a'.repeat(1_500_000)}"]`],
  [`[{"a":"$1:0${':b'.repeat(400)}"}]`],
  [`[[${'0,'.repeat(60_000)}0]]`],
  [`["${'a'.repeat(4_000_000)}"]`],
  [`[{"a":"${'a'.repeat(4_000_000)}"}]`],
  ['[{"a":{},"c":"$2:0:a"}]'],
  ['[{"a":{},"c":"$F1:0:a"}]'],
  [`[{"${'a'.repeat(600)}":{},"c":"$1:0:${'a'.repeat(600)}"}]`],
])('a form bound to no state of ours is not: %.40s', (state) => {
  expect(asked(PLAIN, bound('$ACTION_1:1', state))).toBe(true)
})

test.each([
  [`{"id":"${ACTION_ID}","bound":"$@7"}`],
  [`{"id":"${ACTION_ID}","bound":{"then":"$1"}}`],
  [`{"id":"${ACTION_ID}","bound":null}`],
  ['{"id":"x","bound":"$@1"}'],
  ['{{'],
])('a form with an action bound otherwise is not: %s', (action) => {
  expect(asked(PLAIN, bound('$ACTION_1:0', action))).toBe(true)
})

test.each([
  ['no action', [['a', 'v']]],
  ['nothing', []],
  ['an action unbound too', [...PLAIN_FIELDS, [`$ACTION_ID_${ACTION_ID}`, '']]],
  ['an action unbound', [[`$ACTION_ID_${ACTION_ID}`, '']]],
  ['two actions', [...PLAIN_FIELDS, ...PLAIN_FIELDS.map(([name, value]) => [name.replace('1', '2'), value])]],
  ['an action twice', [...PLAIN_FIELDS, ...PLAIN_FIELDS]],
  ['the state of another', PLAIN_FIELDS.map(([name, value]) => [name.replace('1:1', '2:1'), value])],
  ['more of its action', [...PLAIN_FIELDS, ['$ACTION_1:2', '1']]],
  ...PLAIN_FIELDS.map(([name], file) => [
    `a file for ${name}`,
    PLAIN_FIELDS.map((field, at) => (at === file ? [...field, PHOTO] : field)),
  ]),
  ['no state', PLAIN_FIELDS.filter(([name]) => name !== '$ACTION_1:1')],
])('a form without script with %s is not', (_what, fields) => {
  expect(asked(PLAIN, formOf(fields as Field[]))).toBe(true)
})

test.each([
  ['no arguments', [['_1_a', 'v']]],
  ['broken arguments', [['0', '{{']]],
  [
    'arguments in a circle',
    [
      ['0', '["$1"]'],
      ['1', '["$0"]'],
    ],
  ],
  ['arguments that are themselves', [['0', '["$0"]']]],
  ['other arguments', [['0', '["$K1"]']]],
  ['arguments twice', [ARGUMENTS, ARGUMENTS]],
  ['arguments under another name too', [ARGUMENTS, ['', '[]']]],
  ['arguments in a stream', [ARGUMENTS, ['S0', '[]']]],
  ['a file for arguments', [['0', '[null,"$K1"]', PHOTO]]],
  ['bytes for arguments', [['0', '[null,"$K1"]', '\r\nContent-Type: application/octet-stream']]],
])('a form by script with %s is not', (_what, fields) => {
  expect(asked(SCRIPTED, formOf(fields as Field[]))).toBe(true)
})

test('what is no multipart cannot be a broken one', () => {
  expect(isBrokenMultipart('application/x-www-form-urlencoded', Buffer.from('a=1'))).toBe(false)
  expect(isBrokenMultipart('multipart/form-data; boundary=x', Buffer.from('--x--\r\n'))).toBe(false)
  expect(isBrokenMultipart('multipart/form-data; boundary=x', Buffer.from('--x\r\nv'))).toBe(true)
  expect(isBrokenMultipart(FORM_TYPE, Buffer.from(formOf([['a\0', '']])))).toBe(true)
})
