import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitMbox } from './split-mbox'

const FROM = 'From anna@voorbeeld.example Wed Oct 31 22:05:00 2012'
const split = (text: string) => splitMbox(Buffer.from(text, 'latin1')).map((mail) => mail.toString('latin1'))

test('mails are taken apart, whatever the line ends', () => {
  const mbox = `${FROM}\nSubject: een\n\nEerste.\n\n${FROM}\nSubject: twee\n\nTweede.\n\n`
  const mails = ['Subject: een\n\nEerste.\n', 'Subject: twee\n\nTweede.\n']
  expect(split(mbox)).toEqual(mails)
  expect(split(mbox.replaceAll('\n', '\r\n'))).toEqual(mails.map((mail) => mail.replaceAll('\n', '\r\n')))
})

test.each([
  ['what was quoted is as it was written', '>From mij aan jou', 'From mij aan jou'],
  ['also when it was quoted itself', '>>From mij aan jou', '>From mij aan jou'],
  ['a sentence that begins with From divides nothing', 'From nu af aan', 'From nu af aan'],
])('%s', (_what, written, meant) => {
  expect(split(`${FROM}\n\nDag\n\n${written}\n`)).toEqual([`\nDag\n\n${meant}`])
})

test('From lines of Thunderbird and of Google are known', () => {
  expect(split('From - Wed Oct 31 2012\na\n\nFrom - x\nb\n')).toHaveLength(2)
  expect(
    split(
      'From 1417@xxx Wed Oct 31 22:05:00 +0000 2012\na\n\nFrom 1418@xxx Thu Nov 01 09:00:00 +0000 2012\nb',
    ),
  ).toHaveLength(2)
})

test('one mail that is no mbox is itself, and nothing is nothing', () => {
  expect(split('Subject: een\n\nDag\n')).toEqual(['Subject: een\n\nDag\n'])
  expect(split('')).toEqual([])
})

test('whatever is put in as mboxrd comes out', () => {
  const line = fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom('', '>From x', 'From 22:05 2012', FROM))
  fc.assert(
    fc.property(
      fc.array(
        fc.array(
          line.map((it) => it.replace(/[^ -~]/g, '')),
          { minLength: 1 },
        ),
        { minLength: 1 },
      ),
      (all) => {
        const mails = all.map((lines) => `X: y\n${lines.join('\n')}\n`)
        const mbox = mails.map((mail) => `${FROM}\n${mail.replace(/^(>*From )/gm, '>$1')}\n`).join('')
        expect(split(mbox)).toEqual(mails)
      },
    ),
  )
})
