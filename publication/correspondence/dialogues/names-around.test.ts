import { expect, test } from 'vitest'
import { namesAround } from './names-around'

const anna = { id: 'anna', name: 'Anna Bos', email: null }
const bram = { id: 'bram', name: 'Bram Cools', email: null }
const editor = { id: 'editor', name: 'Bram Cools', email: null }
const NOTED = 'Bram Cools (redacteur, sinds maart 2026)'
const called = namesAround([anna, bram], ({ id, name }) => (id === anna.id ? name : NOTED))

test('who writes there is called as ever, whoever else has that name', () => {
  expect(called(bram)).toMatchObject({ name: 'Bram Cools', givenName: 'Bram' })
})

test('anybody else with the name of a member has with it what tells them apart, and is spoken to without', () => {
  expect(called(editor)).toEqual({ id: 'editor', name: NOTED, givenName: NOTED, firstName: 'Bram' })
})

test('and else a number, where one who writes there has that name', () => {
  const plainly = namesAround([anna, bram], ({ name }) => name)
  expect(plainly(editor).name).toBe('Bram Cools (2)')
  expect(plainly({ ...editor, name: 'Ella Eik' })).toMatchObject({ name: 'Ella Eik', givenName: 'Ella' })
})
