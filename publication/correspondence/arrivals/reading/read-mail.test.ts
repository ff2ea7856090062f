import { describe, expect, test } from 'vitest'
import { aMail } from '../testing/a-mail'
import { readMail } from './read-mail'

const letterOf = async (raw: string | Buffer) => (await readMail(Buffer.from(raw))).letter
const latin = (headers: Record<string, string | null>, body: string) =>
  Buffer.from(aMail(headers, body), 'latin1')
const parts = (kind: string, ...all: string[]) =>
  aMail(
    { 'Content-Type': `multipart/${kind}; boundary=grens` },
    `${all.map((part) => `--grens\n${part}\n`).join('')}--grens--\n`,
  )
const utf8InLatin = Buffer.from('Één café – fijn').toString('latin1')

test.each([
  [
    'a sentence about HTML',
    'Your client does not support HTML.',
    '<p>Beste Ben,</p><p>Het wordt laat vanavond, heel laat.</p>',
    /laat/,
  ],
  [
    'the letter',
    'Beste Ben,\n\nHet wordt laat.',
    '<p>Beste Ben,</p><p>Het wordt <b>laat</b>.</p>',
    /wordt laat/,
  ],
  ['a letter beside a picture', 'Het wordt laat.', '<img src="cid:a" alt="een foto">', /wordt laat/],
])(
  'of two forms of one mail that is read which is the letter: the plain one is %s',
  async (_, text, html, said) => {
    const raw = parts(
      'alternative',
      `Content-Type: text/plain\n\n${text}`,
      `Content-Type: text/html\n\n${html}`,
    )
    expect(await letterOf(raw)).toMatch(said)
    expect(await letterOf(raw)).not.toMatch(/client|foto/)
  },
)

describe('bytes that are not what they are called', () => {
  test.each([
    [
      'Windows-1252 without a charset',
      { 'Content-Type': 'text/plain' },
      'E\xe9n \x93brief\x94',
      'Eén “brief”',
    ],
    [
      'Windows-1252 without a type',
      { 'Content-Type': null, 'MIME-Version': null },
      'E\xe9n brief',
      'Eén brief',
    ],
    ['Windows-1252 that is called UTF-8', {}, 'E\xe9n brief', 'Eén brief'],
    [
      'Windows-1252 in HTML',
      { 'Content-Type': 'text/html; charset=utf-8' },
      '<p>E\xe9n brief</p>',
      'Eén brief',
    ],
    ['a line of each', {}, `${utf8InLatin}\nE\xe9n brief`, 'Één café – fijn\nEén brief'],
    [
      'UTF-8 that is called ASCII',
      { 'Content-Type': 'text/plain; charset=us-ascii' },
      utf8InLatin,
      'Één café – fijn',
    ],
    ['UTF-8 without a charset', { 'Content-Type': 'text/plain' }, utf8InLatin, 'Één café – fijn'],
  ])('%s', async (_what, headers, body, letter) => {
    expect(await letterOf(latin(headers, body))).toBe(letter)
  })

  test('in quoted-printable, too', async () => {
    const headers = {
      'Content-Type': 'text/plain; charset="UTF-8"',
      'Content-Transfer-Encoding': 'quoted-printable',
    }
    expect(await letterOf(aMail(headers, 'E=E9n brief'))).toBe('Eén brief')
  })

  test('whoever writes about strange letters keeps them', async () => {
    const latin1 = { 'Content-Type': 'text/plain; charset=iso-8859-1' }
    expect(await letterOf(latin(latin1, 'Er stond \xc3\xa9 in plaats van \xe9.'))).toBe(
      'Er stond Ã© in plaats van é.',
    )
    expect(await letterOf(aMail({}, 'Er stond Ã©.'))).toBe('Er stond Ã©.')
    expect(await letterOf(aMail({}, 'Er stond Ã© en \ufffd.'))).toBe('Er stond Ã© en \ufffd.')
  })
})

test.each(['x-unknown', 'iso-8859-1', 'windows-1252', 'us-ascii', 'klingon', '"utf-8859"'])(
  'bytes that are valid UTF-8 are UTF-8, though the mail says %s',
  async (charset) => {
    const bytes = Buffer.from('Een café, zo’n prijs van € 5.').toString('latin1')
    for (const type of ['text/plain', 'text/html'])
      expect(await letterOf(latin({ 'Content-Type': `${type}; charset=${charset}` }, bytes))).toBe(
        'Een café, zo’n prijs van € 5.',
      )
  },
)

test.each([
  ['raw Windows-1252', 'Het caf\xe9, \x93dicht\x94', 'Het café, “dicht”'],
  ['raw UTF-8', utf8InLatin, 'Één café – fijn'],
  ['UTF-8 that says it is something else', '=?iso-8859-1?Q?caf=C3=A9?=', 'café'],
  ['the same in base64', `=?x-unknown?B?${Buffer.from('café').toString('base64')}?=`, 'café'],
  ['Windows-1252 that says it is UTF-8', '=?utf-8?Q?caf=E9?=', 'café'],
  ['a character that is cut in two', '=?utf-8?Q?caf=C3?= =?utf-8?Q?=A9_dicht?=', 'café dicht'],
  ['what is right already', '=?iso-8859-1?Q?caf=E9?=', 'café'],
])('in a subject, too: %s', async (_what, bytes, subject) => {
  expect((await readMail(latin({ Subject: bytes }, 'Dag'))).subject).toBe(subject)
})

describe('words that stand where no program looks for them', () => {
  test.each([
    ['a type without its second half', aMail({ 'Content-Type': 'text; charset=us-ascii' }, 'Dag Ben')],
    [
      'a text that calls itself an attachment',
      aMail({ 'Content-Disposition': 'attachment; filename=b.txt' }, 'Dag Ben'),
    ],
    ['parts without a border', aMail({ 'Content-Type': 'multipart/alternative' }, 'Dag Ben')],
    ['parts of which none begins', aMail({ 'Content-Type': 'multipart/mixed; boundary=x' }, 'Dag Ben')],
    [
      'a text beside nothing',
      parts(
        'mixed',
        'Content-Type: text/plain\n',
        'Content-Type: text/plain\nContent-Disposition: attachment\n\nDag Ben',
      ),
    ],
    [
      'a plain text that only says there is HTML',
      parts(
        'alternative',
        'Content-Type: text/plain\n\nZie de HTML.',
        `Content-Type: text/html\n\n<p>${'Dag Ben '.repeat(60)}</p>`,
      ),
    ],
  ])('%s', async (_what, mail) => {
    expect(await letterOf(mail)).toMatch(/^Dag Ben/)
  })

  test('parts that are all empty are no words', async () => {
    expect(
      await letterOf(parts('alternative', 'Content-Type: text/plain\n', 'Content-Type: text/html\n')),
    ).toBe('')
  })

  test('a file is none', async () => {
    expect(await letterOf(aMail({ 'Content-Type': 'application/pdf' }, 'Dag'))).toBe('')
    expect(await letterOf(aMail({ 'Content-Type': 'multipart/mixed' }, 'a\0b'))).toBe('')
  })
})

test('what nobody sees is not in a letter, which could not be one with it', async () => {
  expect(
    await letterOf(aMail({}, 'Bel \u202a06 12345678\u202c\x0c\n\u2068Anna\u2069\ufffe\x03, of niet.')),
  ).toBe('Bel 06 12345678\nAnna, of niet.')
  const headers = { 'Content-Type': 'text/plain; charset=iso-8859-15' }
  expect(await letterOf(latin(headers, '\x93Ja\x94 \x96 vijf \xa4\x85'))).toBe('“Ja” – vijf €…')
})

test('a writer whose address an archive hides can be told from others, and is never believed', async () => {
  const from = async (value: string | string[]) => {
    const { fromAddress, hiddenFrom } = await readMail(Buffer.from(aMail({ From: value })))
    return { fromAddress, hiddenFrom }
  }
  const anna = { fromAddress: '', hiddenFrom: 'anna@voorbeeld.example' }
  expect(await from('anna at voorbeeld.example (Anna de Vries)')).toEqual(anna)
  expect(await from('Anna at voorbeeld.example')).toEqual(anna)
  expect(await from('=?utf-8?q?Anna_de_Vri=C3=ABs?=')).toEqual({
    fromAddress: '',
    hiddenFrom: 'anna de vriës',
  })
  expect(await from(['anna at voorbeeld.example', 'x at y.example'])).toMatchObject({
    fromAddress: '',
    hiddenFrom: '',
  })
})

test.each([
  ['ibm850', 'Caf\x82 \x82\x82n \xd5', 'Café één ı'],
  ['"CP858"', 'Caf\x82 \xd5', 'Café €'],
  ['IBM437', 'stra\xe1e \x9c', 'straße £'],
  ['cp852', '\x88odz', 'łodz'],
  ['ibm865', '\x9bl', 'øl'],
])('a text in %s of DOS, which no browser knows', async (charset, bytes, words) => {
  const type = { 'Content-Type': `text/plain; charset=${charset}` }
  expect(await letterOf(latin(type, bytes))).toBe(words)
  expect(await letterOf(latin(type, utf8InLatin))).toBe('Één café – fijn')
  const html = latin({ 'Content-Type': `text/html; charset=${charset}` }, `<p>${bytes}</p>`)
  expect(await letterOf(html)).toBe(words)
  const { subject } = await readMail(
    Buffer.from(aMail({ Subject: '=?ibm850?q?Caf=82?= =?cp850?b?gg==?=' }, 'a')),
  )
  expect(subject).toBe('Caféé')
})

test('a text in which struck words cannot be seen gives way to the HTML beside it', async () => {
  const both = (html: string, text = 'Ik kom niet wel.') =>
    parts(
      'alternative',
      `Content-Type: text/plain; charset=utf-8\n\n${text}\n`,
      `Content-Type: text/html; charset=utf-8\n\n${html}\n`,
    )
  expect(await letterOf(both('<p>Ik kom <s>niet</s> wel.</p>'))).toBe('Ik kom ~~niet~~ wel.')
  expect(await letterOf(both('<p>Ik <b>kom</b> niet wel.</p>'))).toBe('Ik kom niet wel.')
})
