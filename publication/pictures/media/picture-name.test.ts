import { expect, test } from 'vitest'
import { PICTURE_NAME, pictureName } from './picture-name'

test.each([
  ['Brug bij Nijmegen.JPEG', 'image/jpeg', 'brug-bij-nijmegen-….jpg'],
  ['C:\\foto’s\\Één Çafé.png', 'image/png', 'een-cafe-….png'],
  ['../../etc/passwd', 'image/png', 'passwd-….png'],
  ['.png', 'image/webp', 'beeld-….webp'],
  ['日本.png', 'image/png', 'beeld-….png'],
  ['x'.repeat(300), 'image/png', `${'x'.repeat(60)}-….png`],
] as const)('%s is called %s after what it is, with 64 random bits', (given, type, name) => {
  const named = pictureName(given, type)
  expect(named).toMatch(PICTURE_NAME)
  expect(named.replace(/[0-9a-f]{16}(?=\.)/, '…')).toBe(name)
})

test('no two get the same name', () => {
  const names = Array.from({ length: 1_000 }, () => pictureName('brug.png', 'image/png'))
  expect(new Set(names).size).toBe(1_000)
})
