import { expect, test } from 'vitest'
import { htmlToMarkdown } from './html-to-markdown'

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
