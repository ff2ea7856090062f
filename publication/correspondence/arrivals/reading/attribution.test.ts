import { expect, test } from 'vitest'
import { findAttribution } from './attribution'
import { plain } from './plain'

test('a name with an address by itself says of nobody that they wrote', () => {
  for (const line of ['Jan Jansen <jan@oud.example>', 'Jan Jansen <jan@oud.example>:'])
    expect(findAttribution([line].map(plain), 0)).toBeNull()
  expect(findAttribution(['Jan Jansen <jan@oud.example> schreef:'].map(plain), 0)).not.toBeNull()
})
