import { expect, test } from 'vitest'
import { apartFrom } from './apart-from'

const put = (document: string, text: string) => {
  const at = document.indexOf('|')
  const bare = document.replace('|', '')
  const { before, behind } = apartFrom(bare, { from: at, to: at }, text)
  return `${bare.slice(0, at)}${before}${text}${behind}${bare.slice(at)}`
}

test('a sentence is put in a sentence', () => {
  expect(put('Een | zin.', 'hele *mooie*')).toBe('Een hele *mooie* zin.')
})

test('blocks have empty lines around them, and no more than those', () => {
  expect(put('Een|zin.', '- punt')).toBe('Een\n\n- punt\n\nzin.')
  expect(put('Een\n\n|\n\nzin.', '<Figure src="" />')).toBe('Een\n\n<Figure src="" />\n\nzin.')
  expect(put('|', '## Kop\n\nzin')).toBe('## Kop\n\nzin\n')
})
