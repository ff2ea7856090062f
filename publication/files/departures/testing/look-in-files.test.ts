import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { downloadZip } from 'client-zip'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { makeTemporaryDataDir } from '@/db/testing/temporary-data-dir'
import { lookInFiles } from './look-everywhere'

const TRACE = 'Zoë Überspoor'
const folder = makeTemporaryDataDir('look-in-files')
beforeEach(() => rmSync(folder, { recursive: true, force: true }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const bytes = (text: string) => Buffer.from(text, 'utf8')
const quoted = (text: string) =>
  [...bytes(text)].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
const HIDDEN: Record<string, () => Buffer | Promise<Buffer>> = {
  'in capitals': () => bytes(TRACE.toUpperCase()),
  'in letters with loose accents': () => bytes(TRACE.normalize('NFD')),
  'in latin1': () => Buffer.from(TRACE, 'latin1'),
  'in utf-16': () => Buffer.from(TRACE, 'utf16le'),
  'with a soft hyphen': () => bytes(TRACE.replace('spoor', '\u00adspoor')),
  'in quoted-printable': () => bytes(quoted(TRACE).replace('=C3', '=C3=\r\n')),
  'in base64, over lines': () =>
    bytes(
      bytes(`Groet ${TRACE}`)
        .toString('base64')
        .replace(/(.{20})/g, '$1\r\n'),
    ),
  'in base64 for addresses': () => bytes(bytes(`??>>${TRACE}`).toString('base64url')),
  'as an encoded word': () => bytes(`Subject: =?utf-8?Q?${quoted(TRACE)}?=`),
  'as encoded words in base64': () =>
    bytes(
      `=?UTF-8?B?${bytes('Zoë ').toString('base64')}?=\r\n =?UTF-8?B?${bytes(TRACE).toString('base64')}?=`,
    ),
  'in an address': () => bytes(`/zoek?q=${encodeURIComponent(TRACE)}`),
  'in json': () => bytes('{"a":"Zo\\u00eb \\u00dcberspoor"}'),
  'in html': () => bytes('Zo&#235; &#xDC;berspoor'),
  'in hex': () => bytes(`\\x${bytes(TRACE).toString('hex')}`),
  'with gzip': () => gzipSync(TRACE),
  'with deflate': () => deflateSync(TRACE),
  'with brotli': () => brotliCompressSync(TRACE),
  'in a zip': async () =>
    Buffer.from(await downloadZip([{ name: `${TRACE}.txt`, input: 'x' }]).arrayBuffer()),
  'in quoted-printable in base64 in gzip': () => gzipSync(bytes(quoted(TRACE)).toString('base64')),
}

test.each(Object.entries(HIDDEN))('a trace in a file is found %s', async (_, hide) => {
  const file = path.join(folder, 'a', '.b', '.hidden')
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, await hide())
  expect(lookInFiles(folder, [TRACE])).toEqual([{ place: 'a/.b/.hidden', found: TRACE }])
  writeFileSync(file, '')
  expect(lookInFiles(folder, [TRACE])).toEqual([])
})

test.each([TRACE, encodeURIComponent(TRACE), TRACE.normalize('NFD'), `x${bytes(TRACE).toString('hex')}`])(
  'the name of a file or of a folder is found: %s',
  (name) => {
    mkdirSync(path.join(folder, name), { recursive: true })
    writeFileSync(path.join(folder, name, 'x'), '')
    expect(lookInFiles(folder, [TRACE]).map(({ found }) => found)).toEqual([TRACE, TRACE])
    symlinkSync('x', path.join(folder, `${name}.link`))
    expect(lookInFiles(folder, [TRACE])).toHaveLength(3)
  },
)

test('a host is found in the letters of its country and in those of the net', () => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'host'), 'a@xn--berspoor-55a.example')
  expect(lookInFiles(folder, ['überspoor.example'])).toHaveLength(1)
})
