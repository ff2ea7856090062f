import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { checkProse } from './check-prose'
import type { LetterFormat } from './problem'
import { proseToHtml } from './prose-to-html'
import { proseToText } from './prose-to-text'
import { renderProse } from './render-prose'
import { PLAIN_COMPONENTS } from './testing/plain-components'

const OPTIONS = { siteUrl: 'https://site.example', pictures: new Map() }

/** As a feed has it, on one line; and it is the same as on a page, but for the room that long numbers get there. */
async function shown(source: string, format: LetterFormat = 'mail'): Promise<string> {
  const page = await renderProse({ source, format, components: PLAIN_COMPONENTS })
  const html = onOneLine(proseToHtml(source, format, OPTIONS))
  const written = renderToStaticMarkup(page).replaceAll('<br/>', '<br>').replaceAll('<hr/>', '<hr>')
  expect(onOneLine(written.replaceAll(/ data-digits="\d+"/g, ''))).toBe(html)
  return html
}

function onOneLine(html: string): string {
  return html.replace(/>\n+/g, '>').replace(/\n+</g, '<').replace(/\n/g, ' ')
}

describe('a line end is a line end', () => {
  const ending = 'Mvg,\nPiet\nLange Straat 3'

  test('below a letter, and in plain text', async () => {
    expect(await shown(ending)).toBe('<p>Mvg,<br>Piet<br>Lange Straat 3</p>')
    expect(proseToText(ending, 'mail')).toBe(ending)
    expect(await shown(ending.replaceAll('\n', '\r\n'))).toBe(await shown(ending))
  })

  test('whatever spaces or backslash stand before it', async () => {
    expect(await shown('een \ntwee  \ndrie\\\nvier')).toBe('<p>een<br>twee<br>drie<br>vier</p>')
  })

  test('in lists, quotations and emphasis too', async () => {
    expect(await shown('- een\n  twee\n\n> drie\n> vier\n\n*vijf\nzes*')).toBe(
      '<ul><li>een<br>twee</li></ul><blockquote><p>drie<br>vier</p></blockquote><p><em>vijf<br>zes</em></p>',
    )
  })

  test('between accents too, where they are no code', async () => {
    expect(await shown('een `zo’ en\ntwee `zus’ en `drie`')).toBe(
      '<p>een `zo’ en<br>twee `zus’ en <code>drie</code></p>',
    )
    expect(await shown('> ``vier\n> vijf`` zes')).toBe('<blockquote><p>``vier<br>vijf`` zes</p></blockquote>')
    expect(proseToText('`een\ntwee`', 'mail')).toBe('`een\ntwee`')
    expect(await shown('een `twee\ndrie`', 'joined-mail')).toBe('<p>een <code>twee drie</code></p>')
  })

  test('but not where lines were broken at a column', async () => {
    expect(await shown('Een zin die\nverder gaat.', 'joined-mail')).toBe('<p>Een zin die verder gaat.</p>')
    expect(proseToText('Een zin die\nverder gaat.', 'joined-mail')).toBe('Een zin die verder gaat.')
    expect(await shown('een  \ntwee', 'joined-mail')).toBe('<p>een<br>twee</p>')
  })
})

describe.each(['mail', 'joined-mail'] as const)('whose words they are, as %s', (format) => {
  test('answers under quoted lines are nobody else’s', async () => {
    const answers = '> Kom je nog?\nJa, om acht uur.\n> En Kees?\nDie niet.'
    expect(await shown(answers, format)).toBe(
      '<blockquote><p>Kom je nog?</p></blockquote><p>Ja, om acht uur.</p>' +
        '<blockquote><p>En Kees?</p></blockquote><p>Die niet.</p>',
    )
  })

  test.each([
    ['a quotation in a quotation', '>> a\n> b\nc', '<p>a</p></blockquote><p>b</p></blockquote><p>c</p>'],
    ['a list in a quotation', '> - a\nb', '<blockquote><ul><li>a</li></ul></blockquote><p>b</p>'],
    ['a quotation in a list', '- > a\nb', '<ul><li><blockquote><p>a</p></blockquote></li></ul><p>b</p>'],
    ['a quotation in an item', '- > a\n  b', '<blockquote><p>a</p></blockquote>b</li></ul>'],
    ['a number that begins no list', '> a\n3. b', '<blockquote><p>a</p></blockquote><p>3. b</p>'],
    ['code', '> a\n```\nb\n```', '<blockquote><p>a</p></blockquote><pre><code>b</code></pre>'],
    ['what looks like a definition', '> [a]: b\nc', '<blockquote><p>[a]: b</p></blockquote><p>c</p>'],
  ])('%s', async (_name, source, ending) => {
    expect((await shown(source, format)).endsWith(ending)).toBe(true)
  })

  test('twenty deep, and back line by line', async () => {
    const depths = Array.from({ length: 14 }, (_, depth) => 14 - depth)
    const source = depths.map((depth) => `${'>'.repeat(depth)} ${depth}`).join('\n')
    const html = await shown(`${source}\neigen woorden`, format)
    expect(html.match(/<p>\d+<\/p><\/blockquote>/g)).toHaveLength(14)
    expect(html.endsWith('</blockquote><p>eigen woorden</p>')).toBe(true)
  })
})

test('an item of a list ends at the margin, or goes on there where lines were broken', async () => {
  expect(await shown('- brood\n- kaas\nTot zo')).toBe('<ul><li>brood</li><li>kaas</li></ul><p>Tot zo</p>')
  expect(await shown('- brood\n- oude\nkaas', 'joined-mail')).toBe(
    '<ul><li>brood</li><li>oude kaas</li></ul>',
  )
  expect(await shown('> - oude\n> kaas', 'joined-mail')).toBe(
    '<blockquote><ul><li>oude kaas</li></ul></blockquote>',
  )
})

describe('numbers as they were typed', () => {
  test.each([
    [
      '1. a\n\n3. b\n\n7. c',
      '<ol><li><p>a</p></li><li value="3"><p>b</p></li><li value="7"><p>c</p></li></ol>',
    ],
    ['1990. a\n1991. b\n1995. c', '<ol start="1990"><li>a</li><li>b</li><li value="1995">c</li></ol>'],
    ['2) a\n4) b', '<ol start="2"><li>a</li><li value="4">b</li></ol>'],
    ['1. a\n1. b', '<ol><li>a</li><li value="1">b</li></ol>'],
    ['2016. Een *goed* jaar\nwas het.', '<p>2016. Een <em>goed</em> jaar</p><p>was het.</p>'],
    ['1) Ja', '<p>1) Ja</p>'],
  ])('%j', async (source, html) => expect(await shown(source)).toBe(html))

  test('in plain text', () => {
    expect(proseToText('1. a\n\n3. b\n\n7. c', 'mail')).toBe('1. a\n3. b\n7. c')
    expect(proseToText('1990. Een goed jaar', 'mail')).toBe('1990. Een goed jaar')
  })
})

describe('emphasis stands around words', () => {
  test.each(['5*3*2', '2*3 en 4*5', 'bestand_naam_x en __init__x', 'k*** en ** en _', 'é*a*é', '5 * 3 * 2'])(
    '%j is what it is',
    async (text) => expect(await shown(`Zo: ${text}.`)).toBe(`<p>Zo: ${text}.</p>`),
  )

  test('and there it is', async () => {
    expect(await shown('*echt*, (_heus_) en **vet**😀*zo*')).toBe(
      '<p><em>echt</em>, (<em>heus</em>) en <strong>vet</strong>😀<em>zo</em></p>',
    )
  })
})

test.each(['mail', 'joined-mail'] as const)('a character is what was typed for it, as %s', (format) => {
  expect(proseToText('Minder &lt; meer &amp; &#174; &copy;', format)).toBe(
    'Minder &lt; meer &amp; &#174; &copy;',
  )
  const link = '[x](https://een.example/?a=1&copy=2)'
  expect(proseToHtml(link, format, OPTIONS)).toContain('?a=1&#x26;copy=2"')
})

test('a line drawn under a sentence makes no heading of it, and indentation no code', async () => {
  expect(await shown('een\n---\ntwee\n=====\ndrie\n~~~\nvier == vijf\n==')).toBe(
    '<p>een</p><hr><p>twee</p><hr><p>drie</p><hr><p>vier == vijf<br>==</p>',
  )
  expect(await shown('    ver naar rechts\n#1 is geen kop\n# Kop')).toBe(
    '<p>ver naar rechts<br>#1 is geen kop</p><h2 id="kop">Kop</h2>',
  )
})

test('the reading that letters had first is as it was', async () => {
  expect(await shown('> a\nb\n\n5*3*2\n\n1. a\n3. b\n\n1990. c', 'markdown')).toBe(
    '<blockquote><p>a b</p></blockquote><p>5<em>3</em>2</p><ol><li><p>a</p></li><li><p>b</p></li>' +
      '<li><p>c</p></li></ol>',
  )
})

test('a problem is named on its own line', () => {
  const source = '> a\nb\n> c\nd\n\n3. x\n\n[hier](javascript:alert)\n'
  const checked = checkProse(source, 'mail')
  expect(checked).toMatchObject({ status: 'refused', problems: [{ line: 8, column: 1 }] })
})

describe.each(['mail', 'joined-mail'] as const)('an address below a letter, as %s,', (format) => {
  test('is seen as it was typed, and so is its number, which leads to it', async () => {
    expect(
      await shown(
        'Zie [1] en dit [boek][2].\n\n[1]: https://een.example/\n[2]: https://twee.example/',
        format,
      ),
    ).toBe(
      '<p>Zie <a href="https://een.example/" rel="external">[1]</a> en dit <a href="https://twee.example/" rel="external">boek</a>.</p>' +
        '<p>[1]: <a href="https://een.example/" rel="external">https://een.example/</a></p>',
    )
    expect(proseToText('> Zie [a].\n>\n> [a]: https://een.example/', format)).toBe(
      'Zie [a].\n\n[a]: https://een.example/',
    )
  })

  test('goes on below its number, also where it is quoted', async () => {
    expect(proseToText('> Zie [1].\n>\n> [1]:\n> https://een.example/', format).replace(/\s+/g, ' ')).toBe(
      'Zie [1]. [1]: https://een.example/',
    )
  })

  test('leads the words of a link to it as well, and is no address of a script', async () => {
    expect(await shown('[1] en [boek][1]\n\n[1]: https://een.example/', format)).toBe(
      '<p><a href="https://een.example/" rel="external">[1]</a> en <a href="https://een.example/" rel="external">boek</a></p>' +
        '<p>[1]: <a href="https://een.example/" rel="external">https://een.example/</a></p>',
    )
    expect(checkProse('[1]\n\n[1]: javascript:alert(1)', format)).toMatchObject({ status: 'refused' })
  })

  test('with a name is one of Markdown', async () => {
    expect(await shown('Zie [hier].\n\n[hier]: https://een.example/', format)).toBe(
      '<p>Zie <a href="https://een.example/" rel="external">hier</a>.</p>',
    )
  })
})
