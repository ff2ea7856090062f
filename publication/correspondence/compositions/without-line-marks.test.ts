import { expect, test } from 'vitest'
import { withoutLineMarks } from './without-line-marks'

test.each([
  ['> Dit blijft onder ons', 'Dit blijft onder ons'],
  ['Dit blijft\n> > onder ons', 'Dit blijft\nonder ons'],
  ['>\n> Dit blijft', 'Dit blijft'],
  ['meer > minder', 'meer > minder'],
  ['>', '>'],
])('%j is read as %j', (source, read) => expect(withoutLineMarks(source)).toBe(read))
