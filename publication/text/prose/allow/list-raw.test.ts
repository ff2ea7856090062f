import { expect, test } from 'vitest'
import { checkProse } from '../check-prose'
import { listRawLinks } from '../list-raw-links'
import { readToShow } from '../read-prose'

test.each([
  [
    'a link with a space in its address',
    'Zie [dit](https://x.example/a b).',
    '1:5',
    /^Dit leest als een koppeling/,
  ],
  ['a reference without an address', 'Zie [dit][bron].', '1:5', /^Bij deze verwijzing/],
  ['an address that nothing refers to', 'Een zin.\n\n[bron]: https://x.example', '3:1', /^Naar dit adres/],
  ['a file that nothing refers to', 'Een zin.\n\n[plaat]: plaat.svg', '3:1', /^Naar dit adres/],
  [
    'a table with a wrong row',
    '| a | b |\n|---|\n| c | d |\n\n| e |\n|---|---|\n',
    '6:1',
    /^Dit leest als een tabel/,
  ],
  [
    'a cell beyond the first row',
    '| a | b |\n|---|---|\n| c | d | e |',
    '3:9',
    /^Dit vak staat buiten de tabel/,
  ],
  [
    'a table whose row of dashes has no bars around it',
    'a | b | c\n--- | ---\nd | e',
    '2:1',
    /^Dit leest als een tabel/,
  ],
  [
    'a table without a row of dashes',
    '> Een zin.\n> | *a* | b |\n> | c | d |',
    '2:3',
    /^Dit leest als een tabel/,
  ],
  ['a table that is drawn', '+---+---+\n| a | b |\n+---+---+', '1:1', /^Dit leest als een tabel/],
  ['a heading without a space', 'Een zin.\n\n##Kop', '3:1', /^Dit leest als een tussenkop/],
  [
    'a second line that is a heading without a space',
    '> Een zin.\n> ##Kop',
    '2:3',
    /^Dit leest als een tussenkop/,
  ],
  ['bold that has no end', 'Een **vet **woord.', '1:5', /^Deze sterretjes/],
  ['bold that is half italics', 'Een **vet* woord.', '1:5', /^Deze sterretjes/],
  ['bold that ends as more', 'Een *vet** woord.', '1:10', /^Deze sterretjes/],
  ['bold of underscores that is half italics', 'Een __vet_ woord.', '1:5', /^Deze lage streepjes/],
  ['bold around punctuation', 'a**中文。**中文', '1:2', /^Deze sterretjes/],
  ['bold with spaces', '** Let op **', '1:1', /^Deze sterretjes/],
  ['a marked word', 'Een ==gemarkeerd== woord', '1:5', /^Markeren/],
  ['a raised sign', 'E = mc^2^', '1:7', /^Hoge en lage/],
  ['a lowered sign', 'H~2~O', '1:2', /^Hoge en lage/],
  ['a link of a wiki', 'Zie [[Wachten]].', '1:5', /^Tussen dubbele haken/],
  ['a table of contents', '[[toc]]\n\n[TOC]', '1:1', /inhoudsopgave/],
  ['a box of other software', ':::note\nTekst\n:::', '3:1', /^Dit leest als een kader/],
  ['an admonition', '!!! note "Let op"', '1:1', /^Dit leest als een kader/],
  ['a callout with a title that goes on', '> [!NOTE] Zo *niet*\n> a', '1:3', /^Dit leest als een kader/],
  ['a callout in a sentence', 'Een zin.\n\n[!NOTE]', '3:1', /^Dit leest als een kader/],
  ['a definition', 'Woord\n: uitleg', '2:1', /^Dit leest als een lijst met om/],
  ['a definition of pandoc', 'Woord\n~ uitleg', '2:1', /^Dit leest als een lijst met om/],
  ['a heading of a wiki', 'Een zin.\n\n== Kop ==', '3:1', /^Dit leest als een tussenkop/],
  ['a heading of AsciiDoc', '== Kop en meer', '1:1', /^Dit leest als een tussenkop/],
  ['a heading of Textile', 'h2. Kop', '1:1', /^Dit leest als een tussenkop/],
  ['a quotation of Textile', 'bq. Zin', '1:1', /^Dit leest als een citaat/],
  ['a directive of reStructuredText', 'Een zin.\n\n.. note::', '3:1', /^Dit leest als een kader/],
  ['a place of reStructuredText', '.. _deel: https://x.example', '1:1', /^Dit leest als een kader/],
  ['a tab of MkDocs', '=== "Tab"', '1:1', /^Dit leest als een kader/],
  ['a line of Org', '#+TITLE: Wachten', '1:1', /^Dit leest als een kader/],
  ['a source of pandoc', 'Zo [@jansen2010, p. 3].', '1:4', /^Dit leest als een verwijzing/],
  [
    'a source of pandoc with words',
    'Zo [zie ook @jansen2010; @knuth].',
    '1:4',
    /^Dit leest als een verwijzing/,
  ],
  ['a source alone', 'Zo [-@knuth].', '1:4', /^Dit leest als een verwijzing/],
  [
    'a character that is none',
    'Een &foo; b, caf&eacuut; en &#xZZ; &amp; &eacute;',
    '1:5',
    /^‘&foo;’ is de naam/,
  ],
  ['a character within a word that is none', 'caf&eacuut;', '1:4', /^‘&eacuut;’ is de naam/],
  ['a character whose number is none', 'a &#99999999; b', '1:3', /^‘&#99999999;’ is de naam/],
  ['words that are marked within a word', '==nog==een', '1:1', /^Markeren/],
  ['italics that end at punctuation', '*"Ja"*zei zij', '1:1', /^Dit maakt niets cursief/],
  ['italics that begin at punctuation', 'zei*"Ja"*', '1:4', /^Dit maakt niets cursief/],
  ['italics of underscores', '_"Ja"_zei zij', '1:1', /^Dit maakt niets cursief/],
  ['bold of a wiki', "Een '''vet''' woord", '1:5', /^Aanhalingstekens maken/],
  [
    'a link of a wiki with an address',
    'Zie [dit|https://x.example/a].',
    '1:5',
    /^Dit leest als een koppeling/,
  ],
  ['a link of Textile', 'Zie "dit":https://x.example', '1:5', /^Dit leest als een koppeling/],
  ['a picture of AsciiDoc', 'image::brug.png[Een brug]', '1:1', /^Hier staat een opdracht/],
  ['verse of pandoc', 'Zo:\n\n> | Denkend aan\n> | de trap', '3:3', /^Dit leest als een gedicht/],
  ['a list of letters', 'a. een\nb. twee', '1:1', /^Deze regels lijken/],
  [
    'a list of Roman numerals, after words',
    'Dit:\ni. een\ndie doorloopt\nii. twee',
    '2:1',
    /^Deze regels lijken/,
  ],
  ['a list of numbers in brackets', '(1) een\n(2) twee', '1:1', /^Deze regels lijken/],
  ['a list below words that does not begin with one', 'Dit:\n2. een\n3. twee', '2:1', /^Deze regels lijken/],
  ['a list of pandoc', '#. een\n#. twee', '1:1', /^Deze regels lijken/],
  ['a list of capitals', 'A. een\nB. twee\nC. drie', '1:1', /^Deze regels lijken/],
  ['a list of bullets that are typed', '• een\n• twee', '1:1', /^Deze regels lijken/],
  ['a conversation', '– Ja.\n– Nee.', '1:1', /^Deze regels lijken/],
  ['the name of an emoji', 'Hoera :tada: en 12:30:15', '1:7', /^De naam van een emoji/],
  ['a field of AsciiDoc', ':author: Jan', '1:1', /^Hier staat een opdracht/],
  ['an option of reStructuredText', 'Een zin.\n\n:alt: x', '3:1', /^Hier staat een opdracht/],
  ['a role of reStructuredText', 'Zie :ref:`dit`.', '1:5', /^Hier staat een opdracht/],
  ['a formula of one letter', 'Dus $x$ en $6.', '1:5', /^Formules/],
  ['a formula with a power', 'Dus $x^2$ en $6.', '1:5', /^Formules/],
  ['a link with a space in it', 'Zie [dit] (https://x.example/a).', '1:5', /^Dit leest als een koppeling/],
  ['a box that nobody can tick', '- [v] melk', '1:3', /^Dit leest als een vakje/],
  ['a box before no item', 'Een zin.\n\n[ ] los', '3:1', /^Dit leest als een vakje/],
  ['an insertion', 'Een ++nieuw++ woord.', '1:5', /^Onderstrepen/],
  ['a line of other signs', 'Een zin.\n\n+++', '3:1', /^Deze regel wordt getoond/],
  ['an abbreviation', '*[HTML]: taal', '1:1', /afkorting/],
  ['a formula', 'Een zin.\n\n$$\na = b\n$$', '3:1', /^Formules/],
  [
    'a second line without a space, after a line end',
    'Een zin.  \n##Kop',
    '2:1',
    /^Dit leest als een tussenkop/,
  ],
  ['a formula between two in a sentence', 'Dus $$ \\alpha = 1 $$.', '1:5', /^Formules/],
  ['a formula in a sentence', 'Dus $\\alpha = 1$.', '1:5', /^Formules/],
  ['a tag of a blog', '[youtube id="x"]', '1:1', /^Hier staat een opdracht/],
  ['a directive of one line', 'Een zin.\n\n::youtube[Een film]', '3:1', /^Hier staat een opdracht/],
  ['a picture with a space in its address', '![x](a b.png)', '1:1', /^Dit leest als een beeld/],
  [
    'a link with its brackets swapped',
    'Zie (dit)[https://x.example].',
    '1:5',
    /^Dit leest als een koppeling, maar/,
  ],
  ['a link of a bulletin board', 'Zie [url=https://x.example]dit[/url].', '1:5', /^Codes als/],
  ['a note in a sentence', 'Een woord^[Zie aldaar.] hier.', '1:10', /^Een noot met/],
  ['an instruction of LaTeX', 'Een zin.\n\n\\newpage', '3:1', /^Opdrachten voor LaTeX/],
  ['what Obsidian hides', 'Een %%geheim%% woord.', '1:5', /^Wat tussen %%/],
  ['what Obsidian hides, in lines', '%%\ngeheim\n%%', '1:1', /^Wat tussen %%/],
  ['the title of AsciiDoc', '= Wachten\n\nEen zin.', '1:1', /^Dit leest als een tussenkop/],
  [
    'what AsciiDoc says of a block',
    'Een zin.\n\n[source,ruby]\n----\na = b\n----',
    '3:1',
    /^Hier staat een opdracht/,
  ],
  ['a role of AsciiDoc', '[.lead]\nEen zin.', '1:1', /^Hier staat een opdracht/],
  ['a block of AsciiDoc', '====\nLet op.\n====', '1:1', /^Dit leest als een kader/],
  ['a literal block of AsciiDoc', '....\nzo\n....', '1:1', /^Dit leest als een kader/],
  ['a comment of AsciiDoc', 'Een zin.\n\n////\nweg\n////', '3:1', /^Hier staat een opdracht/],
  ['a condition of AsciiDoc', 'ifdef::web[]\na\nendif::[]', '1:1', /^Hier staat een opdracht/],
  ['a note of AsciiDoc', 'Een zin. footnote:[Zie daar.]', '1:10', /^Hier staat een opdracht/],
  ['a link of AsciiDoc', 'Zie https://x.example/a[dit].', '1:5', /^Dit leest als een koppeling/],
  ['a line of AsciiDoc', "Een zin.\n\n'''", '3:1', /^Deze regel wordt getoond/],
  ['a comment of reStructuredText', 'Een zin.\n\n.. commentaar', '3:1', /^Dit leest als een kader/],
  ['a comment that goes on', '.. hier nog naar kijken\n   en daar', '1:1', /^Dit leest als een kader/],
  ['a comment below its sign', '..\n   hier nog naar kijken', '1:1', /^Dit leest als een kader/],
  ['a note of reStructuredText', '.. [1] Zie daar.', '1:1', /^Dit leest als een kader/],
  ['a sign of such a note', 'Een woord [1]_ hier.', '1:11', /^Hier staat een opdracht/],
  ['a table of reStructuredText', '=====  =====\na      b\n=====  =====', '1:1', /^Dit leest als een tabel/],
  ['a table of lines', '┌──┬──┐\n│a │b │\n└──┴──┘', '1:1', /^Dit leest als een tabel/],
  [
    'a table that is drawn, with a head',
    '+---+---+\n| a | b |\n+===+===+',
    '1:1',
    /^Dit leest als een tabel/,
  ],
  ['a formula in brackets', 'Dus \\(x+y\\).', '1:5', /^Formules/],
  ['a letter in brackets', 'Dus \\(x\\).', '1:5', /^Formules/],
  ['a formula of TeX in brackets', 'Dus \\[\\alpha\\].', '1:5', /^Formules/],
  ['a formula on a line in brackets', '\\[x^2 = y_1\\]', '1:1', /^Formules/],
  ['the name of a block of Obsidian', 'Een zin. ^abc-12', '1:10', /^Hier staat een opdracht/],
  ['the name of an item of Obsidian', '- item ^37066d', '1:8', /^Hier staat een opdracht/],
])('%s is told, and shown as typed where it was published before', (_, source, place, words) => {
  const checked = checkProse(source, 'mdx')
  const found = checked.status === 'refused' ? checked.problems : []
  expect(
    found.some(({ line, column, message }) => `${line}:${column}` === place && words.test(message)),
  ).toBe(true)
  expect(readToShow(source, 'mdx').status).toBe('read')
  expect(checkProse(source, 'mail')).toEqual({ status: 'fine' })
})

test('of lowered signs in a row all are told at once', () => {
  const checked = checkProse('De reeks 1~1~1~0.', 'mdx')
  const problems = checked.status === 'refused' ? checked.problems : []
  expect(problems.map(({ column }) => column)).toEqual([11, 13])
})

test.each([
  ['an anchor and its heading', '[[anker]]\n== Kop', ['1:1', '2:1']],
  ['an anchor and the title', '[#anker]\n= Kop', ['1:1', '2:1']],
  [
    'a field, an instruction and a heading',
    ':author: Jan\ninclude::a.adoc[]\n=== Kop',
    ['1:1', '2:1', '3:1'],
  ],
  ['a block and a heading in it', '====\n== Kop', ['1:1', '2:1']],
  ['a block and its end', '====\nLet op.\n====', ['1:1', '3:1']],
  ['a block of two paragraphs', '====\nLet op.\n\nTwee.\n====\n\nDrie.\n====', ['1:1', '5:1']],
])('of AsciiDoc every mark is told at once: %s', (_, source, places) => {
  const checked = checkProse(source, 'mdx')
  const problems = checked.status === 'refused' ? checked.problems : []
  expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual(places)
})

test.each([
  ['```\ncode\n\nEen zin.', ['1:1']],
  ['Een zin.\n\n```js\ncode\n``` nee', ['3:1']],
  ['````\ncode\n```', ['1:1']],
  ['```', ['1:1']],
  ['- a\n\n  ```\n  code\n\nEen zin.', ['3:3']],
  ['```\ncode\n```', []],
  ['````\n```\ncode\n`````  ', []],
  ['> ```\n> code\n> ```\n\nEen zin.', []],
  ['\\```\nEen zin.', []],
])('code without an end is said at its place, in letters too: %j', (source, places) => {
  for (const format of ['mdx', 'mail', 'markdown'] as const) {
    const checked = checkProse(source, format)
    const hints = checked.status === 'fine' ? (checked.hints ?? []) : []
    expect(
      hints.map(({ line, column }) => `${line}:${column}`),
      format,
    ).toEqual(places)
  }
})

test('code between tildes has an end, too; in a mail they are a line that was drawn', () => {
  expect(checkProse('~~~\ncode\n```', 'mdx')).toMatchObject({ hints: [{ line: 1, column: 1 }] })
  expect(checkProse('~~~\ncode\n~~~', 'mdx')).toEqual({ status: 'fine' })
  expect(checkProse('~~~\ncode', 'mail')).toEqual({ status: 'fine' })
})

test.each([
  ['a link without its second bracket', 'Zie [dit(https://x.example/a) hier.', ['1:5']],
  ['a picture with a space in it', 'Kijk: ![brug] (/media/x.png)', ['1:7']],
  ['seven signs', 'Een zin.\n\n####### zeven', ['3:1']],
  ['a link of MediaWiki', 'Zie [https://x.example/a dit].', ['1:5']],
  ['numbers without a blank', '1.een\n2.twee', ['1:1']],
  ['dashes without a blank', '-een\n-twee', ['1:1']],
  ['bold of roff', 'Een \\fBvet\\fP woord.', ['1:5']],
])('what readers would see as it was typed is told: %s', (_, source, places) => {
  const checked = checkProse(source, 'mdx')
  const problems = checked.status === 'refused' ? checked.problems : []
  expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual(places)
  expect(checkProse(source, 'mail')).toEqual({ status: 'fine' })
})

test('lines above what is no heading take no longer than there are', () => {
  const began = performance.now()
  checkProse(`${'// a   \n:a: b   \n[c]   \n'.repeat(200)}== b = c`, 'mdx')
  expect(performance.now() - began).toBeLessThan(2_000)
})

test('quotation marks that may be meant as italics are said, and no reason to refuse', () => {
  expect(checkProse("Een ''cursief'' woord", 'mdx')).toMatchObject({
    status: 'fine',
    hints: [{ line: 1, column: 5 }],
  })
})

test.each([
  '[zie dit (https://x.example/a)]',
  '\\[dit(https://x.example/a)',
  '\\![brug] (/media/x.png)',
  '\\####### zeven',
  '[https://x.example/a, geraadpleegd op 3 mei]',
  '[https://x.example/a]',
  "''s avonds en ''t is",
  "\\''zo''",
  '1.een\n3.drie',
  '1.een',
  '-een\ntwee',
  '-een\\\n-twee',
  'C:\\fBmap\\fRest\\a',
])('and what is no such mark is left alone: %j', (source) => {
  expect(checkProse(source, 'mdx')).toEqual({ status: 'fine' })
})

test('what has a brace or a tag in it is told together with that', () => {
  const checked = checkProse('Dus $\\alpha_{i} = 1$.\n\nZie [<b>dit</b>][bron].', 'mdx')
  const problems = checked.status === 'refused' ? checked.problems : []
  expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual(['1:5', '1:13', '3:5', '3:6'])
})

test('brackets that mean nothing, and signs that are meant, are left alone', () => {
  for (const source of [
    'Hij zei [sic] (p. 12), zoals [[sic]] en [[…]].',
    'ik <3 je, <12 jaar, 3<4, a <- b, a <= b, a <',
    '<3',
    'dus <12 jaar en 5 > 3',
    '5*3*2 en 1_000_000',
    '[Anna]: Ja',
    '[Anna]: ja.nee',
    '\\[a](https://x.example b)',
    '[1] en [2]',
    '\\== Kop ==',
    'a == b en c == d',
    'als a==b==c',
    '## == is geen =',
    'a is\n== b, zei zij',
    'h2\\. Kop',
    '\\.. note:: en ...',
    '.. en toen',
    '\\=== "Tab"',
    '[via @anna] en @knuth of jan@x.example',
    '\\[@jansen2010, p. 3]',
    'R&D; B&B; AT&T; Ben&Jerry; & a; b&c',
    '\\&foo; en `&foo;` en &amp;foo;',
    'De voetnoot* en *\\*nog* een en 5*(3+2)*4',
    'naam_van_iets en _zo_ en (_zo_)',
    "'s avonds en ''t is",
    'Hij zei: "ja": https://x.example',
    'A. B. Jansen en a. b. c.',
    'A. de Vries en\nB. Jansen',
    'a. een\\\nb. twee',
    'a. een  \nb. twee',
    'a. een\n\nb. twee',
    'in\n1986. Toen',
    'Wat hij zei –\n– en niet zei – was\n– meer',
    '> De trap die kraakt.\n> ~ Anna',
    'De trap die kraakt.\n~ Anna',
    'ongeveer\n~ 5 km',
    'de tekens :) ;-) :-D :p en 10:30: ja',
    'kost $5 en $6, of $x en $y',
    'het vakje [ ] in een zin, en [x] ook',
    '\\+++ en \\:tada:',
    'a | b',
    '`[a][b]`',
    '[a][b]\n\n[b]: /c',
    '#metoo begon in 2017',
    'Nummer [a](/b)##2',
    'van 3~5 tot 6~8',
    'ongeveer ~100 van de ~200',
    'zo ^_^ en 2 ** 3 en a == b',
    'kost $5 of $6',
    'van $$ naar $$$, of $$ en $$',
    'van $5 naar $10/maand, $3-$4 en US$7 (of A$8)',
    'in $HOME/$USER en $1 = $2',
    'f[i](x, y) en [sic] (p. 12) en […] (https://x.example)',
    'Wat | is | dit',
    '| een regel met een streep ervoor',
    'a - b + c\n+ - -',
    '\\[ ] a en C:\\newpage en \\\\newpage',
    '__init__ en naam: ____ en a__b',
    'C++ en C++, i++',
    '100%% zeker, 50%% niet',
    'de reeks ^[a-z]+$',
    '\\**a* en \\![x](a b.png)',
    'std::vector[int] en a:b[c]',
    '\\+++',
    '* * *',
    '\\**a** \\[[b]] \\##c',
    '`##a` **b** ~~c~~',
    'Let op: dit',
    '\\[...\\] on \\[...\\], \\[sic\\], \\(of niet\\), \\[2019-2020\\], \\[C++\\] en \\[naam\\_van\\]',
    '\\(a\\) een en \\(b\\) twee',
    '\\[a = b\\](x)',
    '= 5 en = is',
    'x ^10',
    '[source]: zo zei hij',
    'Zie [source] en [NOTE] hier',
    '....\nen toen',
    '.. en toen\n.. kwam hij',
    'https://x.example/a[0]=b en https://x.example/a[]=c',
    'a ==== b en a ^^^^ b',
    'en/of //// en <<< zo',
    "'''s avonds",
    '\\....\nzo\n....',
    '12:30:15',
    'Wat!!! Nee',
  ])
    expect(checkProse(source, 'mdx'), source).toEqual({ status: 'fine' })
})

test.each([
  ['a link with words as its address', 'Zie [dit](mijn stuk).', ['1:5']],
  ['a box at the begin of a line of a sentence', 'Dit vakje\n[ ] is leeg', ['2:1']],
  ['a name among people', 'Zo schreef [@ada] op Twitter', ['1:12']],
  ['a word between colons', 'Dat was :tja: zei zij', ['1:9']],
  ['bold of underscores without an end', 'Een __vet woord.', ['1:5']],
  ['a row of dashes in a table', '| a | b |\n|---|---|\n| c | --- |\n|---|---|\n| d | e |', ['4:1']],
  ['a heading of one sign without a space', 'Een zin.\n\n#Kop van twee\n\nNog een.', ['3:1']],
  ['the name of a subject, which may be one', 'Een zin over #Kop\n\n#kop\n\n#Boeken, en meer.', []],
  ['two headings with one name', '## Een {#a}\n\n## Twee {#b}\n\n## Drie {#a}', ['5:1']],
])('%s: said, and no reason to refuse', (_, source, places) => {
  const checked = checkProse(source, 'mdx')
  const hints = checked.status === 'fine' ? (checked.hints ?? []) : []
  expect(hints.map(({ line, column }) => `${line}:${column}`)).toEqual(places)
  expect(checkProse(source, 'mail')).toEqual({ status: 'fine' })
})

test('in a letter of a file what was meant as a link or a picture is said, and nothing else', () => {
  const source = 'Zie [dit](https://x.example/a b) en ![x](a b.png)\nof [dit] (/a), ==zo== en [[daar]].'
  const places = listRawLinks(source, 'mail', 'nl').map(({ line, column }) => `${line}:${column}`)
  expect(places.toSorted()).toEqual(['1:37', '1:5', '2:4'])
})
