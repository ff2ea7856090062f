import { expect, test } from 'vitest'
import { readMarkdown } from './read-markdown'

test('a file of Markdown is taken as it is, without what is at its top for other software', async () => {
  const read = (text: string) => readMarkdown(new Blob([text]))
  expect(await read('\ufeff---\ntitle: a\n---\n\n# Kop\r\n\r\n**b**\r\n')).toEqual({
    text: '# Kop\n\n**b**',
    isWithoutHead: true,
  })
  expect(await read('---\n\ngeen einde')).toEqual({ text: '---\n\ngeen einde', isWithoutHead: false })
})
