import { expect, test } from 'vitest'
import { findBankAccounts } from './bank-accounts'

test('between the groups of an IBAN stands one sign that is written there, and no other', () => {
  for (const written of [
    'NL91ABNA0417164300',
    'NL91 ABNA 0417 1643 00',
    'NL91-ABNA-0417-1643-00',
    'NL91 ABNA 0417\n1643 00',
  ])
    expect(findBankAccounts(`Maak het over naar ${written}, graag.`)).toEqual([written])
  for (const written of ['NL91, ABNA 0417 1643 00', 'NL91  ABNA  0417  1643  00', 'NL91 ABNA 0417 1643 0'])
    expect(findBankAccounts(`Maak het over naar ${written}!`)).toEqual([])
})
