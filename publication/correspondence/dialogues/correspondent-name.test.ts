import { expect, test } from 'vitest'
import { toCorrespondentName } from './correspondent-name'

const named = (name: string, email: string | null = null) => {
  const { name: whole, givenName } = toCorrespondentName({ id: 'x', name, email })
  return [whole, givenName]
}

test('a correspondent is called in full, and by their given name where they are spoken to', () => {
  expect(named('Carola van der Rood')).toEqual(['Carola van der Rood', 'Carola'])
  expect(named('', 'carola.rood@voorbeeld.example')).toEqual(['Carola Rood', 'Carola'])
})

test('who was erased has no given name of which half is left', () => {
  expect(named('Een schrijver')).toEqual(['Een schrijver', 'Een schrijver'])
})
