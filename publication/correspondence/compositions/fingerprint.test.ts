import { expect, test } from 'vitest'
import { canonicalJson } from './fingerprint'

test('equal values are equal bytes', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'é\u2028"' }], a: true, e: undefined })).toBe(
    `{"a":true,"b":[1,{"c":"é\u2028\\"","d":null}]}`,
  )
})
