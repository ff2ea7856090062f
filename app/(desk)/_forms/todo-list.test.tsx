import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { AnswerBox } from './answer-box'
import { TodoList } from './todo-list'

const todo = [
  { field: 'title', words: 'Geef een titel.' },
  { field: 'body', words: 'Regel 3: een beeld.', place: { line: 3, column: 5 } },
  { field: null, words: 'Kies brieven.' },
]

test('each is a jump to its field, or to its place in the text', () => {
  const html = renderToStaticMarkup(<TodoList todo={todo} heading="Nog te doen" />)
  expect(html).toContain('<a href="#title">Geef een titel.</a>')
  expect(html).toContain('<a href="#body" data-line="3" data-column="5">Regel 3: een beeld.</a>')
  expect(html).toContain('<li>Kies brieven.</li>')
})

test('on another page it is a jump to the page with the fields, for who may open it', () => {
  const fields = [{ field: 'title', words: 'Geef een titel.' }]
  expect(renderToStaticMarkup(<TodoList todo={fields} heading="x" on="/samenstelling" />)).toContain(
    '<a href="/samenstelling#title">',
  )
  expect(renderToStaticMarkup(<TodoList todo={fields} heading="x" on={null} />)).not.toContain('<a')
})

test('what is wrong with a text is a jump to its place, too', () => {
  const screen = { at: 1, answer: { tone: 'bad', text: 'Niet opgeslagen.' } } as const
  const problems = [{ line: 2, column: 1, words: 'Regel 2: een kop.' }]
  expect(renderToStaticMarkup(<AnswerBox screen={screen} problems={problems} />)).toContain(
    '<a href="#body" data-line="2" data-column="1">Regel 2: een kop.</a>',
  )
})
