import { downloadZip } from 'client-zip'
import { expect, test } from 'vitest'
import { readDocx } from './read-docx'

const INTO = { format: 'mdx', origin: 'https://dialoog.example' } as const
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

type Parts = Record<string, string>

/** A document of Word with this in its body, and other parts beside it. */
async function aDocx(body: string, parts: Parts = {}): Promise<Uint8Array> {
  const all: Parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${W}><w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Citaat"><w:name w:val="Quote"/></w:style></w:styles>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${REL}/footnotes" Target="footnotes.xml"/></Relationships>`,
    'word/footnotes.xml': `<w:footnotes ${W}><w:footnote w:id="2"><w:p><w:r><w:t>Uit een brief.</w:t></w:r></w:p></w:footnote></w:footnotes>`,
    ...parts,
  }
  const files = Object.entries(all).map(([name, input]) => ({ name, input }))
  return new Uint8Array(await downloadZip(files).arrayBuffer())
}

const run = (words: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`
const paragraph = (runs: string, style = '') =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}</w:pPr>${runs}</w:p>`

test('a document of Word becomes prose, whatever language its styles are shown in', async () => {
  const docx = await aDocx(
    paragraph(run('Een kop'), 'Kop1') +
      paragraph(
        `${run('Gewoon en ')}${run('vet', '<w:b/>')}${run(' {x} &lt;y')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('.')}`,
      ) +
      paragraph(run('Wat zij zei.'), 'Citaat'),
  )
  expect(await readDocx(docx, INTO)).toMatchObject({
    text: '## Een kop\n\nGewoon en **vet** \\{x} \\<y<Note>Uit een brief.</Note>.\n\n> Wat zij zei.',
    losses: {},
  })
})

test('what is no document of Word is none', async () => {
  const other = new Uint8Array(await downloadZip([{ name: 'a.txt', input: 'a' }]).arrayBuffer())
  const torn = (await aDocx(paragraph(run('a')))).slice(0, -30)
  for (const bytes of [
    new Uint8Array(),
    new TextEncoder().encode('PK\u0005\u0006'),
    other,
    torn,
    await aDocx('<w:p>'),
  ])
    expect(await readDocx(bytes, INTO)).toBeNull()
})

test('a document that unpacks to more than anybody wrote is none', async () => {
  const { deflateRawSync } = await import('node:zlib')
  const bomb = aPackedZip('word/document.xml', deflateRawSync(Buffer.alloc(100_000_000, ' ')))
  const before = process.memoryUsage().rss
  expect(await readDocx(bomb, INTO)).toBeNull()
  expect(process.memoryUsage().rss - before).toBeLessThan(250_000_000)
})

/** A zip of two files, of which one is packed; it says of itself that it unpacks to nothing. */
function aPackedZip(name: string, packed: Buffer): Uint8Array {
  const files = [
    { name: '[Content_Types].xml', method: 0, bytes: Buffer.from('<Types/>') },
    { name, method: 8, bytes: packed },
  ]
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let at = 0
  for (const { name, method, bytes } of files) {
    const local = Buffer.alloc(30 + name.length)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(method, 8)
    local.writeUInt16LE(name.length, 26)
    local.write(name, 30)
    const central = Buffer.alloc(46 + name.length)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt16LE(method, 10)
    central.writeUInt32LE(bytes.length, 20)
    central.writeUInt16LE(name.length, 28)
    central.writeUInt32LE(at, 42)
    central.write(name, 46)
    locals.push(local, bytes)
    centrals.push(central)
    at += local.length + bytes.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...locals, ...centrals, end]))
}
