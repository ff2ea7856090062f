import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { standingPages } from '@/db/schema'
import { announceEdition } from '@/publication/public/edition/announce-edition'
import { rememberedAddressBook } from './remembered-address-book'

test('it is read once for many, and anew after something was published here', async () => {
  const [first, second] = await Promise.all([rememberedAddressBook(), rememberedAddressBook()])
  expect(second).toBe(first)
  await db().insert(standingPages).values({ slug: 'over-brieven', title: 'Over brieven', body: 'Tekst.' })
  expect((await rememberedAddressBook())('/over-brieven').status).toBe('unknown')
  announceEdition()
  expect((await rememberedAddressBook())('/over-brieven').status).toBe('page')
})
