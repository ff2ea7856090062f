import { describe, expect, test } from 'vitest'
import { proseToHtml } from '@/publication/text/prose/prose-to-html'
import { proseToText } from '@/publication/text/prose/prose-to-text'
import { growthOf } from '@/publication/text/testing/growth-of'
import { hoistBreaks } from './hoist-breaks'
import { htmlToMarkdown } from './html-to-markdown'
import { createIsLine } from './is-line'
import { keepLineEnds } from './keep-line-ends'

test('empty lines between two paragraphs, one or many, are one in every output', () => {
  const outputsOf = (between: string) => {
    const letter = htmlToMarkdown(`<div>Een</div>${between}<div>Twee</div>`)
    const html = proseToHtml(letter, 'mail', { siteUrl: 'https://site.example', pictures: new Map() })
    return [html, proseToText(letter, 'mail')]
  }
  const empty = '<div><br></div>'
  expect(outputsOf(empty)).toEqual(['<p>Een</p>\n<p>Twee</p>', 'Een\n\nTwee'])
  expect(outputsOf(empty.repeat(3))).toEqual(outputsOf(empty))
  expect(outputsOf('<pre>\n\n\n</pre>')).toEqual(outputsOf(empty))
})

test.each([
  ['Ik kom <s>niet</s> wel.', 'Ik kom ~~niet~~ wel.'],
  ['Ik kom<strike> niet </strike>wel.', 'Ik kom ~~niet~~ wel.'],
  ['<del>dood</del> <ins>levend</ins>', '~~dood~~ levend'],
  ['Ik <span style="color:red; text-decoration: underline line-through">niet</span> wel', 'Ik ~~niet~~ wel'],
  ['<span style="text-decoration-line:line-through"><s>niet</s> <b>nu</b></span>', '~~niet **nu**~~'],
  ['<div style="text-decoration:line-through">een<br>twee</div><div>drie</div>', '~~een~~  \n~~twee~~\ndrie'],
  ['<p style="text-decoration:line-through">een</p><p>twee</p>', '~~een~~\n\ntwee'],
  ['<del><p>een</p><p>twee</p></del>', '~~een~~\n\n~~twee~~'],
  ['<ul><li style="text-decoration:line-through">een</li><li>twee</li></ul>', '-   ~~een~~\n-   twee'],
  ['<blockquote><s>een</s></blockquote>', '> ~~een~~'],
])('struck words stay struck, in every output: %s', (html, letter) => {
  expect(htmlToMarkdown(html)).toBe(letter)
  const shown = proseToHtml(letter, 'mail', { siteUrl: 'https://site.example', pictures: new Map() })
  const marks = letter.split('~~').length - 1
  expect(shown.split('<del>').length - 1).toBe(marks / 2)
  expect(proseToText(letter, 'mail').split('~~').length - 1).toBe(marks)
})

test('a table of data is a table', () => {
  const html =
    '<p>Zo ging het:</p><table><tr><td><p>Dag</p></td><td>Wat</td></tr><tr><td>ma</td><td><b>soep</b> | brood</td></tr></table><p>Dag</p>'
  expect(htmlToMarkdown(html)).toBe(
    'Zo ging het:\n\n| Dag | Wat |\n| --- | --- |\n| ma | **soep** \\| brood |\n\nDag',
  )
})

test.each([
  [
    'that puts things in their places',
    '<table role="presentation"><tr><td>Dag</td><td>Anna</td></tr><tr><td>a</td><td>b</td></tr></table>',
  ],
  ['of one column', '<table><tr><td>Dag</td></tr><tr><td>Anna</td></tr></table>'],
  [
    'around another',
    '<table><tr><td>Dag</td><td><table><tr><td>Anna</td></tr></table></td></tr><tr><td>a</td><td>b</td></tr></table>',
  ],
])('a table %s is none, and loses no word', (_what, html) => {
  const markdown = htmlToMarkdown(html)
  expect(markdown).not.toContain('|')
  expect(markdown).toMatch(/Dag\s+Anna/)
})

test('a picture of an emoji is that emoji; another is not taken over', () => {
  expect(
    htmlToMarkdown(
      '<p>Leuk <img alt="😀" src="cid:1"> en <img alt="👩‍👧" src="x">!<img alt="logo" src="y"><img src="z"><img alt="1"></p>',
    ),
  ).toBe('Leuk 😀 en 👩‍👧!')
})

describe('line ends at the edge of a word’s looks stay:', () => {
  test.each([
    ['at its begin', 'Dag Anna,<font> <br>tot morgen </font>', 'Dag Anna,  \ntot morgen'],
    [
      'at its end',
      '<span>Groet,<br> </span><b>Carola<br></b>Kerkstraat 1',
      'Groet,  \n**Carola**  \nKerkstraat 1',
    ],
    ['in several', 'Zo<b><i><br>hoog<br><br></i></b>laag', 'Zo  \n***hoog***  \n\nlaag'],
    [
      'inside a link',
      '<a href="https://voorbeeld.example">hier<br></a>en daar',
      '[hier](https://voorbeeld.example)  \nen daar',
    ],
  ])('%s', (_where, html, markdown) => {
    expect(htmlToMarkdown(html)).toBe(markdown)
  })

  test('takes no time, however many there are', () => {
    const hoist = (size: number) => {
      hoistBreaks('<b><br>'.repeat(size) + '<br></b>'.repeat(size))
      hoistBreaks('<b'.repeat(size))
      hoistBreaks('<br>'.repeat(size))
    }
    expect(growthOf(2_500, hoist)).toBeLessThan(1.5)
  })
})

describe('lists have the numbers that are seen:', () => {
  test.each([
    ['said by an item', '<ol><li>a<li value="3">b<li>c</ol>', ['1.  a', '3.  b', '4.  c']],
    ['from a begin on', '<ol start="1990"><li>a<li>b</ol>', ['1990.  a', '1991.  b']],
    [
      'with a list between its items',
      '<ol><li>a</li><ol><li>x</li></ol><li>b</li></ol>',
      ['1.  a', '1.  x', '2.  b'],
    ],
    ['backwards', '<ol reversed><li>a<li>b</ol>', ['2.  a', '1.  b']],
    ['letters', '<ol type="a" start="3"><li>x<li>y</ol>', ['c.  x', 'd.  y']],
    ['Roman', '<ol type="I" start="8"><li>x<li>y</ol>', ['VIII.  x', 'IX.  y']],
    ['letters that do not reach so far', '<ol type="A" start="27"><li>x</ol>', ['27.  x']],
    ['items without a list', 'Te doen:<li>a<li>b', ['Te doen:', '-   a', '-   b']],
    ['nonsense', '<ol start="x"><li value="y">a</ol>', ['1.  a']],
  ])('%s', (_what, html, lines) => {
    expect(
      htmlToMarkdown(html)
        .split('\n')
        .filter((line) => line !== ''),
    ).toEqual(lines)
  })
})

describe('what is seen as a line is a line, and an empty one an empty one:', () => {
  const styleOf = (css: string) => `<style><!-- ${css} --></style>`
  test.each([
    [
      'of Gmail',
      '<div>een</div><div>twee</div><div><br></div><div>drie</div><div>vier<br></div><div>vijf</div>',
      'een\ntwee\n\ndrie\nvier\nvijf',
    ],
    [
      'in blocks in blocks',
      'een<div><div>twee</div><br><div>drie</div></div>vier',
      'een\ntwee\n\ndrie\nvier',
    ],
    [
      'of Outlook',
      '<p class=MsoNormal>een</p><p class=MsoNormal>twee</p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>drie</p>',
      'een\ntwee\n\ndrie',
    ],
    [
      'of Outlook on the web',
      `${styleOf('P {margin-top:0;margin-bottom:0;}')}<p>een</p><p>twee</p>`,
      'een\ntwee',
    ],
    [
      'by its own style',
      '<p style="margin:0cm 0cm .0001pt">een</p><p style="margin: 0">twee</p>',
      'een\ntwee',
    ],
    ['unless there is room below it', '<p style="margin:0 0 8pt">een</p><p>twee</p>', 'een\n\ntwee'],
    [
      'unless the sheet of Word gives room',
      `${styleOf('p.MsoNormal, li.MsoNormal {margin:0cm; margin-bottom:8.0pt}')}<p class=MsoNormal>een</p><p class=MsoNormal>twee</p>`,
      'een\n\ntwee',
    ],
    ['and no paragraph', '<p>een\ntwee</p>\n\n<p>drie</p>', 'een twee\n\ndrie'],
  ])('%s', (_what, html, markdown) => {
    expect(htmlToMarkdown(html)).toBe(markdown)
  })

  test.each([
    ['pre-line', '<div style="white-space: pre-line">een\n\n\ntwee\ndrie</div>'],
    ['pre-wrap, of a word', '<p><span style="white-space:pre-wrap">een\n\n\ntwee\n</span>drie</p>'],
    ['as Thunderbird shows it', '<div class="moz-text-plain" wrap="true">een\r\n\r\n\r\ntwee\r\ndrie</div>'],
    ['pre', '<pre>\neen\n\n\ntwee\ndrie</pre>'],
    ['pre, with another inside', '<pre>een\n\n\n<b>twee</b>\n<i style="white-space:normal">drie\n</i></pre>'],
  ])('as it was typed: %s', (_what, html) => {
    const lines = htmlToMarkdown(html).split('\n')
    expect(lines.map((line) => line.replace(/[*\s]/g, ''))).toEqual(['een', '', '', 'twee', 'drie'])
  })

  test.each([
    ['spaces', ' '],
    ['tabs', '\t'],
    ['spaces that do not break', '&nbsp;'],
    ['the same as a number', '&#x00A0;'],
  ])('a long row of %s takes no longer than its length', (_what, blank) => {
    const read = (size: number) => htmlToMarkdown(`<pre>een${blank.repeat(size)}twee</pre>`)
    expect(growthOf(2_000, read)).toBeLessThan(1.5)
    expect(read(150)).toMatch(/^een\s{150}twee$/)
    expect(read(5_000)).toMatch(/^een\s{200}twee$/)
  })

  test('a program in it keeps its lines, and elements without an end take no time', () => {
    expect(htmlToMarkdown('<pre><code>a\n\n\nb</code></pre>')).toMatch(/a\n\s*\n\s*\n\s*b/)
    const keep = (size: number) => {
      keepLineEnds(`${'<div><b>'.repeat(size)}een\n${'</i>'.repeat(size)}`)
      keepLineEnds('<!--'.repeat(size))
      keepLineEnds(`<pre style="white-space: pre-line">${' '.repeat(size)}een`)
      createIsLine('<style>'.repeat(size) + 'a{'.repeat(size))
    }
    expect(growthOf(2_500, keep)).toBeLessThan(1.5)
  })
})
