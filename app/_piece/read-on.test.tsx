import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { LetterView } from '@/publication/public/letters/list-letters'
import { ReadOn } from './read-on'

const letters = (...numbers: number[]) =>
  numbers.map((number) => ({
    number,
    anchor: `brief-${number}`,
    from: { name: 'Anna Bos', givenName: 'Anna' },
    to: null,
    isToAll: false,
    sentAt: null,
  })) as unknown as LetterView[]

const set = (...numbers: number[]) =>
  renderToStaticMarkup(
    <ReadOn
      letters={letters(...numbers)}
      path="/2016/05/wachten"
      idPrefix="wachten-"
      language="nl"
      own={undefined}
    />,
  )

test('it leads on to the next letter, and from where each letter stood to where it is', () => {
  const html = set(2, 9)
  expect(html).toContain('href="/2016/05/wachten#brief-2">Lees verder: nog 2 brieven</a>')
  expect(html).toContain('<a id="wachten-brief-9" href="/2016/05/wachten#brief-9">')
})

test('of a piece that is there whole there is nothing', () => {
  expect(set()).toBe('')
})
