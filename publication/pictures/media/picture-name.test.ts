import { expect, test } from 'vitest'
import { numberedName, PICTURE_NAME, pictureName } from './picture-name'

test.each([
  ['Brug bij Nijmegen.JPEG', 'image/jpeg', 'brug-bij-nijmegen.jpg'],
  ['C:\\foto’s\\Één Çafé.png', 'image/png', 'een-cafe.png'],
  ['../../etc/passwd', 'image/png', 'passwd.png'],
  ['.png', 'image/webp', 'beeld.webp'],
  ['日本.png', 'image/png', 'beeld.png'],
  ['x'.repeat(300), 'image/png', `${'x'.repeat(60)}.png`],
] as const)('%s is called %s after what it is', (given, type, name) => {
  expect(pictureName(given, type)).toBe(name)
  expect(name).toMatch(PICTURE_NAME)
})

test('a second one has a number', () => {
  expect(numberedName('brug.png', 2)).toBe('brug-2.png')
})
