import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { spelledPictures } from './spelled-pictures'

test.each([
  '',
  '![x](/media/brug.png)',
  '/media/brug.png.jpg /media/a--b.png /media/A.png /media/b.jpeg /media/-a.png /media/a-.png',
  '/media/0123456789abcdef/480.jpg /media/0123456789abcdef.png /media/0123456789abcdeF/1.jpg',
  '/media//media/brug.png https://x.example/media/kat-1.webp?x#y',
  '&#47;media/brug.png /media/brug&#46;png /media/br%75g.png /media/./brug.png',
  '/media/brug.png\n/media/brug.png/media/kat.png "/media/hond.jpg"',
  `/media/${'a'.repeat(50_000)}`,
  `${'/media/a-'.repeat(5_000)}z.png`,
])('the database and the program read the same pictures off a text: %#', async (text) => {
  const { rows } = await db().execute<{ found: string[] }>(sql`select pictures_in(${text}) as found`)
  expect(rows[0]?.found).toEqual(spelledPictures(text))
})
