import { expect, test } from 'vitest'
import { subjectForReaders } from './subject-for-readers'

test.each([
  ['RE: De trap', 'De trap'],
  ['Re: Antw: FW: De trap', 'De trap'],
  ['Antw.: De trap', 'Antw.: De trap'],
  ['Re[2]: De trap', 'De trap'],
  ['AW: WG: De trap', 'De trap'],
  ['Re : De trap', 'De trap'],
  ['Fwd:De trap', 'De trap'],
  ['Re:', ''],
  ['Reis: naar zee', 'Reis: naar zee'],
  ['Over re: een toon', 'Over re: een toon'],
  ['VS: wat nu', 'VS: wat nu'],
  ['Vb: een trap', 'Vb: een trap'],
  ['I: de trap', 'I: de trap'],
  ['R: een letter', 'R: een letter'],
  ['SV: RV: De trap', 'De trap'],
  ['Antwoord op je vraag', 'Antwoord op je vraag'],
  ['', ''],
])('%s', (subject, seen) => expect(subjectForReaders(subject)).toBe(seen))
