import { describe, expect, test } from 'vitest'
import { checkProse, type Problem, type ProseFormat } from './check-prose'

const problemsOf = (source: string, format: ProseFormat = 'mdx'): Problem[] => {
  const checked = checkProse(source, format)
  return checked.status === 'refused' ? checked.problems : []
}
const PICTURE = 'src="/media/a.png" alt="x"'

/** Every class of security.md and what else was found: the text, where it is refused, and what is said. */
const REFUSED_IN_ESSAYS: [name: string, source: string, place: string, words: RegExp][] = [
  ['script', 'a\n\n<script>alert(1)</script>', '3:1', /^De code <script>/],
  ['iframe', '<iframe srcDoc="x" />', '1:1', /^De code <iframe>/],
  ['object', '<object data="x" />', '1:1', /^De code </],
  ['base', 'tekst <base href="x" />', '1:7', /^De code </],
  ['meta refresh', '<meta http-equiv="refresh" content="0" />', '1:1', /^De code </],
  ['link', '<link rel="x" href="y" />', '1:1', /^De code </],
  ['style', '<style>a</style>', '1:1', /^De code </],
  ['form', '<form action="x">a</form>', '1:1', /^De code </],
  ['handler on a custom element', '<a-b onclick="x">a</a-b>', '1:1', /^De code </],
  ['xlink', '<svg xlink:href="javascript:x" />', '1:1', /^De code </],
  ['HTML that is harmless', 'een <b>vet</b> woord', '1:5', /^De code </],
  ['a heading of HTML that links lead to', '<h2 class="a" id="deel">b</h2>', '1:1', /## Kop \{#deel\}/],
  ['HTML that is not closed', 'een <br> regel', '1:5', /^De code <br>/],
  ['HTML with an unquoted value', '<a href=x>a</a>', '1:1', /^De code <a>/],
  ['less-than between letters, and no tag', 'als a<b. Of', '1:6', /^Na < hoort/],
  ['less-than, with a greater-than further on', 'als a<b. En c>d', '1:6', /^Na < hoort/],
  ['less-than before a comma', 'als a<b, en c>d', '1:6', /^Na < hoort/],
  ['less-than between a number and a letter', 'als 1<x en y>2', '1:6', /^Na < hoort/],
  ['a word of LaTeX', 'Een \\textbf{vet} woord', '1:12', /^Opdrachten voor LaTeX/],
  ['an environment of LaTeX', '\\begin{quote}', '1:7', /^Opdrachten voor LaTeX/],
  ['a source of LaTeX', 'Zo \\cite[p. 3]{jansen}.', '1:15', /^Opdrachten voor LaTeX/],
  ['own content as a component', '<_createMdxContent />', '1:1', /^Er is geen onderdeel/],
  ['dotted name', '<props.components.a />', '1:1', /^(De code <|Er is geen)/],
  ['dotted name of a component', '<Box.Title />', '1:1', /^Er is geen onderdeel <Box.Title>/],
  ['prototype', '<__proto__ />', '1:1', /^Er is geen onderdeel <__proto__>/],
  ['unknown component', 'a <Tweet id="1" />', '1:3', /^Er is geen onderdeel <Tweet>/],
  ['fragment', '<>a</>', '1:1', /zonder naam/],
  ['expression', 'een {x} hier', '1:5', /accolade/],
  ['expression on its own', 'a\n\n{process.exit()}', '3:1', /accolade/],
  ['brace that is not closed', 'een { hier', '1:5', /accolade/],
  ['expression in a component', '<Box>\n\na {b}\n\n</Box>', '3:3', /accolade/],
  ['import', 'a\n\nimport x from "y"', '3:1', /‘import’/],
  ['import of everything', 'import * as x from "y"', '1:1', /‘import’/],
  ['import for its effect', 'import "y"', '1:1', /‘import’/],
  ['export', 'export const x = 1', '1:1', /‘export’/],
  ['export of everything', 'export * from "x"', '1:1', /‘export’/],
  ['export of a function', 'export async function x() 1', '1:1', /‘export’/],
  ['spread', '<Box {...x}>\na\n</Box>', '1:6', /^In <Box> staan accolades/],
  ['expression as a value', '<Box title={x}>\na\n</Box>', '1:6', /^De waarde van title/],
  ['element as a value', '<Box title=<b/>>\na\n</Box>', '1:12', /aanhalingstekens/],
  ['brace that is not closed in a component', '<Box title={', '1:12', /accolade/],
  ['attribute without a value', `<Figure ${PICTURE} caption />`, '1:36', /^caption heeft geen waarde/],
  ['unknown attribute', `<Figure ${PICTURE} class="x" />`, '1:36', /^<Figure> kent geen class/],
  ['handler', `<Figure ${PICTURE} onLoad="x" />`, '1:36', /kent geen onLoad/],
  ['style attribute', `<Figure ${PICTURE} style="x" />`, '1:36', /kent geen style/],
  ['inner HTML', '<Note dangerouslySetInnerHTML="x">a</Note>', '1:7', /heeft geen eigenschappen/],
  ['constructor as an attribute', '<Box constructor="x">\na\n</Box>', '1:6', /kent geen constructor/],
  ['number and id, which only we give', 'a<Note number="9" id="x">b</Note>', '1:8', /kent geen number/],
  ['attribute twice', `<Figure ${PICTURE} alt="y" />`, '1:36', /tweede keer/],
  ['attribute missing', '<Figure src="/media/a.png" />', '1:1', /^De foto heeft nog geen beschrijving/],
  ['figure without a picture', '<Figure src="" alt="Een brug" />', '1:9', /^Hier is nog geen foto gekozen/],
  [
    'video without a title',
    '<Video href="https://x.example/v" still="/media/a.png" />',
    '1:1',
    /^De video heeft nog geen titel/,
  ],
  ['picture from elsewhere', '<Figure src="https://x.nl/a.png" alt="x" />', '1:9', /geen beeld/],
  ['picture as data', '![x](data:image/png;base64,AA)', '1:1', /geen beeld/],
  ['picture by reference from elsewhere', 'a ![x][y]\n\n[y]: https://x.nl/a.png', '1:3', /geen beeld/],
  ['picture outside its folder', '![x](/media/../a.png)', '1:1', /geen beeld/],
  ['vector picture', '![x](/media/a.svg)', '1:1', /geen beeld/],
  [
    'javascript in a video',
    '<Video href="javascript:x" title="x" still="/media/a.png" />',
    '1:8',
    /geen adres/,
  ],
  ['wrong moment', '<Letter from="a" sent="gisteren">\n\nb\n\n</Letter>', '1:18', /geen moment/],
  ['bidirectional override in a value', '<Figure src="/media/a.png" alt="&#x202e;" />', '1:28', /U\+202E/],
  ['wrong slug', '<Letter from="../a">\n\nb\n\n</Letter>', '1:9', /korte naam/],
  [
    'component that is not closed',
    'a\n\n<Box title="x">\n\nb',
    '3:1',
    /^<Box> wordt hier geopend.*eigen regel/,
  ],
  ['note that is not closed', 'a <Note>b', '1:3', /Sluit het af met <\/Note>/],
  ['component that was not opened', 'a </Box>', '1:4', /^<\/Box> sluit iets/],
  ['components crossed', '<Box>\n\na<Note>b</Box>', '3:9', /van regel 3 is nog open/],
  ['wrong component closed', 'a<Note>b</Box>', '1:9', /van regel 1 is nog open/],
  ['note closed in other emphasis', 'a <Note>b *c</Note> d*', '1:13', /ander stuk opmaak/],
  ['value without an end', '<Box title="x>\na', '1:12', /sluitend aanhalingsteken/],
  ['component without an end', 'a <Note', '1:3', /geen > aan het eind/],
  ['slash in the middle', '<Note / a>b</Note>', '1:9', /Het teken a past hier niet/],
  ['more in a closing component', 'a<Note>b</Note c>', '1:16', /alleen de naam/],
  ['component that leaves its quote', '> <Box\na>b</Box>', '2:1', /loopt daarbuiten door/],
  ['figure in a sentence', `a <Figure ${PICTURE} /> b`, '1:3', /midden in een zin/],
  ['figure in a cell', `| a |\n|---|\n| <Figure ${PICTURE} /> |`, '3:3', /midden in een zin/],
  ['figure in emphasis', `*<Figure ${PICTURE} />*`, '1:2', /midden in een zin/],
  ['figure in a note', `a<Note><Figure ${PICTURE} /></Note>`, '1:8', /midden in een zin/],
  ['box in a box', '<Box>\n\n<Box>\n\na\n\n</Box>\n\n</Box>', '3:1', /kan niet in <Box>/],
  ['note in a note', 'a<Note>b<Note>c</Note></Note>', '1:9', /kan niet in <Note>/],
  ['note in a pull quote', '<Pullquote>a<Note>b</Note></Pullquote>', '1:13', /kan niet in <Pullquote>/],
  ['note in a link', '[a<Note>b</Note>](/c)', '1:3', /een koppeling/],
  ['note in a heading', '## a<Note>b</Note>', '1:5', /een kop/],
  ['note of two paragraphs', '<Note>\n\na\n\nb\n\n</Note>', '1:1', /één alinea/],
  ['empty note', 'a<Note></Note>', '1:2', /<Note> is leeg/],
  ['empty box', '<Box title="x" />', '1:1', /<Box> is leeg/],
  ['text in a figure', `<Figure ${PICTURE}>a</Figure>`, '1:1', /geen tekst/],
]

/** What is refused in letters too. */
const REFUSED_EVERYWHERE: [name: string, source: string, place: string, words: RegExp][] = [
  ['javascript', '[a](javascript:alert(1))', '1:1', /geen adres/],
  ['javascript in capitals', 'a [a](JAVAscript:x)', '1:3', /geen adres/],
  ['javascript with a reference', '[a](&#106;avascript:x)', '1:1', /geen adres/],
  ['javascript with a named reference', '[a](javascript&colon;x)', '1:1', /geen adres/],
  ['javascript with a tab', '[a](<java\tscript:x>)', '1:1', /geen adres/],
  ['javascript with a referenced line end', '[a](java&#10;script:x)', '1:1', /geen adres/],
  ['javascript after a space', '[a](<&#32;javascript:x>)', '1:1', /geen adres/],
  ['javascript by reference', '[a][b]\n\n[b]: javascript:x', '3:1', /geen adres/],
  ['vbscript', '[a](vbscript:x)', '1:1', /geen adres/],
  ['data', '[a](data:text/html,x)', '1:1', /geen adres/],
  ['file', '[a](file:///etc/passwd)', '1:1', /geen adres/],
  ['another host without a protocol', '[a](//x.nl)', '1:1', /geen adres/],
  ['another host by backslashes', '[a](/\\\\x.nl)', '1:1', /geen adres/],
  ['address that is none', '[a](https://[)', '1:1', /geen adres/],
  ['picture from elsewhere', '![a](https://x.nl/a.png)', '1:1', /geen beeld/],
  ['nul', 'a\n b\u0000', '2:3', /U\+0000/],
  ['escape', 'a\u001b[1m', '1:2', /U\+001B/],
  ['delete', 'a\u007f', '1:2', /U\+007F/],
  ['control without a meaning', 'a\u0081', '1:2', /U\+0081/],
  ['bidirectional override', 'ab\u202ec', '1:3', /U\+202E/],
  ['bidirectional embedding', 'ab\u202ac\u202c', '1:3', /U\+202A/],
  ['open isolate', 'a\u2066b\u2069\u2066c', '1:5', /begint of eindigt.*U\+2066/],
  ['end of no isolate', 'a\u2069', '1:2', /begint of eindigt.*U\+2069/],
  ['bidirectional override by reference', 'a &#x202e; b', '1:1', /U\+202E/],
  ['bidirectional override in code', '`&#x202e;` \u202e', '1:12', /U\+202E/],
  ['bidirectional override in a title', '[a](/b "&#8238;")', '1:1', /U\+202E/],
  ['noncharacter', 'a\uffff', '1:2', /U\+FFFF/],
  ['half a character', 'a\ud800', '1:2', /U\+D800/],
]

describe('an essay is refused with', () => {
  test.each(REFUSED_IN_ESSAYS)('%s', (_name, source, place, words) => {
    const [first] = problemsOf(source)
    expect(`${first?.line}:${first?.column}`).toBe(place)
    expect(first?.message).toMatch(words)
  })
})

describe('every text is refused with', () => {
  test.each(REFUSED_EVERYWHERE)('%s', (_name, source, place, words) => {
    for (const format of ['mdx', 'markdown'] as const) {
      const [first] = problemsOf(source, format)
      expect(`${format} ${first?.line}:${first?.column}`).toBe(`${format} ${place}`)
      expect(first?.message).toMatch(words)
    }
  })
})

test('in a letter HTML, braces and components are ordinary text', () => {
  const pieces = REFUSED_IN_ESSAYS.map(([, source]) => source).filter(
    (source) => !/!\[|javascript|&#/.test(source),
  )
  for (const source of pieces) expect(checkProse(source, 'markdown')).toEqual({ status: 'fine' })
})

test('marks of direction and isolates are what some languages are written with', () => {
  for (const source of [
    'a\u200e b\u200f c\u061c d',
    'zij zei \u2067*שלום*\u2069, en',
    '\u2068a \u2066b\u2069\u2069',
  ])
    for (const format of ['mdx', 'mail'] as const) expect(problemsOf(source, format)).toEqual([])
})

test('a writer sees all problems at once, in order', () => {
  const places = problemsOf('{a}\n\n<Tweet />\n\n[b](javascript:x) {c}').map(
    (it) => `${it.line}:${it.column}`,
  )
  expect(places).toEqual(['1:1', '3:1', '5:1', '5:19'])
  expect(problemsOf('{a} <br>\n\n'.repeat(50))).toHaveLength(100)
  expect(problemsOf('{a}\n\n'.repeat(600))).toHaveLength(500)
})

test('problems are told in the language of the publication', () => {
  const checked = checkProse('een {x}', 'mdx', 'en')
  expect(checked).toMatchObject({ problems: [{ message: expect.stringContaining('brace') }] })
})

test('what may hold a brace or a less-than without being one, may', () => {
  for (const source of [
    '\\{ \\<',
    '`{a} <b>`',
    '```\n{a} <b>\n```',
    '[a](/b{c}d)',
    'a < b',
    '}',
    '&lt;b&gt; &#123;',
  ]) {
    expect(checkProse(source, 'mdx')).toEqual({ status: 'fine' })
  }
})

test('places are right under every kind of line end and after a byte order mark', () => {
  for (const source of ['a\r\n\r\nb {c}', 'a\r\rb {c}', '\ufeffa\n\nb {c}']) {
    expect(problemsOf(source)).toMatchObject([{ line: 3, column: 3 }])
  }
})

test('an essay with more than one mistake is told all of them, each at its place', () => {
  const places = problemsOf('a <br> b\n\n<Note>c\n\nd {e}\n\n<Box>\n\nf</Bos>').map(
    ({ line, column }) => `${line}:${column}`,
  )
  expect(places).toEqual(['1:3', '3:1', '5:3', '7:1', '9:2'])
})

test.each([
  ['each that is not closed', 'a <br> b <img src="x"> c\n\n<hr>', ['1:3', '1:10', '3:1']],
  ['a pair on one line once', '<div class="x">\n\na <b>c</b>\n\n</div>', ['1:1', '3:3', '5:1']],
  ['an aside in lines', 'a\n\n<aside>\nb\n</aside>', ['3:1', '5:1']],
  ['what closes nothing', 'a</div> b', ['1:2']],
  ['over several lines', 'a <img\n  src="x"\n  alt="y"\n> b <x', ['1:3', '4:5']],
  ['within another', 'Vec<Pad<Weg>>', ['1:4', '1:8']],
  ['without an end', 'a <div b\n\nc <div', ['1:3', '3:3']],
  ['an instruction for other software once', '{{< youtube x >}} {% raw %}', ['1:1', '1:19']],
])('foreign tags are all told at once: %s', (_, source, places) => {
  expect(problemsOf(source).map(({ line, column }) => `${line}:${column}`)).toEqual(places)
})

test('a link to a place that an essay does not have is told at its place, and is no reason to refuse it', () => {
  const source =
    'Zie [dit](#nergens) en [dat](#deel)<Note>n</Note> [1](#noot-1) [t](#top)\n\n## Deel\n\n[x][y]\n\n[y]: #weg'
  const checked = checkProse(source, 'mdx')
  const dead = checked.status === 'fine' ? (checked.deadAnchors ?? []) : []
  expect(dead.map(({ line, column, message }) => [line, column, message])).toEqual([
    [1, 5, expect.stringContaining('#nergens')],
    [7, 1, expect.stringContaining('#weg')],
  ])
  expect(checkProse('[a](#nergens)', 'mail')).toEqual({ status: 'fine' })
})

test('control characters are told with everything else', () => {
  const places = problemsOf('a\u001db\u0000 <br>\n\n{c} \u202e').map(
    ({ line, column }) => `${line}:${column}`,
  )
  expect(places).toEqual(['1:2', '1:4', '1:6', '3:1', '3:5'])
})

test('an address in brackets is a link in an essay, also alone on its line', () => {
  for (const source of ['zie <https://x.nl/a_b>', '<https://x.nl>', '<a@b.nl>', 'bel <tel:+31612345678>'])
    expect(problemsOf(source)).toEqual([])
})
