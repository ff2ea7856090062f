import { expect, test } from 'vitest'
import { checkProse, type ProseFormat } from '../check-prose'

const FORMATS: ProseFormat[] = ['mdx', 'markdown', 'mail', 'joined-mail']
const toldOf = (source: string, format: ProseFormat) => {
  const checked = checkProse(source, format)
  return checked.status === 'refused' ? checked.problems : []
}

test.each([
  '![x](&#47;media/ben-0a.jpg)',
  '![x](/media\\/ben-0a.jpg)',
  '![x](/media/ben\\-0a.jpg)',
  '![x](/media/ben&#45;0a.jpg)',
  '![x](/media/ben-0a&period;jpg)',
  '![x](&sol;media/0123456789abcdef/480.jpg)',
  '[x](&#x2f;media/ben-0a.jpg)',
  '[x](/m%65dia/ben-0a.jpg)',
  '[x](/media%2Fben-0a.jpg)',
  '[x](/media/./ben-0a.jpg)',
  '[x](/media//ben-0a.jpg)',
  '[x](/media/a/../ben-0a.jpg)',
  '[x](/media/%2e/ben%2d0a.jpg)',
  '[x](https://site.example/%6dedia/ben-0a.jpg?a#b)',
  '[![x](/media/kat.png)](/media/ben\\-0a.jpg)',
  '<https://site.example/m%65dia/ben-0a.jpg>',
])('a picture that is spelled in a roundabout way is refused, in every text: %s', (spelled) => {
  // Mail knows no character references: there they stay what was typed.
  for (const format of spelled.includes('&') ? FORMATS.slice(0, 2) : FORMATS) {
    const told = toldOf(`Vooraf.\n\nZie ${spelled} hier.`, format)
    expect([format, told]).toEqual([format, [expect.objectContaining({ line: 3, column: 5 })]])
    expect(told[0]?.message).toMatch(/omwegen/)
  }
})

test.each([
  ['a reference', '![x][a]\n\n[a]: /media/ben\\-0a.jpg', '3:1'],
  ['a figure', '<Figure src="&#47;media/ben-0a.jpg" alt="x" />', '1:9'],
  ['a still', '<Video href="https://v.nl" title="x" still="/media/ben&#45;0a.jpg" />', '1:38'],
  [
    'a video that is a picture',
    '<Video href="/media&#47;ben-0a.jpg" title="x" still="/media/a.png" />',
    '1:8',
  ],
])('the same in %s', (_, source, place) => {
  const told = toldOf(source, 'mdx')
  expect(told.map(({ line, column }) => `${line}:${column}`)).toEqual([place])
  expect(told[0]?.message).toMatch(/omwegen/)
})

test('what is spelled elsewhere in the text excuses no other place', () => {
  expect(toldOf('![x](/media/ben-0a.jpg) ![x](/media/ben\\-0a.jpg)', 'mail')).toHaveLength(1)
})

test.each(['/media/ben.jpeg', '/media/Ben.jpg', '/media/ben_a.jpg', '/media/a/ben.jpg', '/media/ben-.jpg'])(
  'a picture under a name that none can have is refused: %s',
  (src) => {
    expect(toldOf(`![x](${src})`, 'mdx')[0]?.message).toMatch(/geen beeld van deze site/)
  },
)

test.each([
  '![x](/media/ben-0a.jpg)',
  '![x](</media/ben-0a.jpg> "t")',
  '![x](/media/0123456789abcdef/480.jpg)',
  '![x][a]\n\n[a]: /media/ben-0a.jpg',
  '[x](/media/ben-0a.jpg?a&amp;b#c) en https://site.example/media/ben-0a.jpg.',
  '[x](https://elders.example/media/een%20foto.png) [y](/2016/05/wachten) [z](mailto:a@b.nl)',
  '> ![x](/media/ben-0a.jpg)\n> - [y](https://elders.example/a%2fb)',
  '| a | b |\n| --- | --- |\n| ![x](/media/ben-0a.jpg) | \\| |',
])('what says its address as readers get it comes through: %s', (source) => {
  for (const format of FORMATS) expect([format, toldOf(source, format)]).toEqual([format, []])
})
