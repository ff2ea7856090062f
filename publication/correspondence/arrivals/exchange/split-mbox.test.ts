import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
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
  expect(split('From - Wed Oct 31 2012\nA: a\n\nFrom - x\nB: b\n')).toHaveLength(2)
  expect(
    split(
      'From 1417@xxx Wed Oct 31 22:05:00 +0000 2012\nA: a\n\nFrom 1418@xxx Thu Nov 01 09:00:00 +0000 2012\nB: b',
    ),
  ).toHaveLength(2)
})

describe('archives that are not quite an mbox', () => {
  const mails = ['Subject: een\n\nEerste.\n', 'Subject: twee\n\nTweede.\n']

  test('without an empty line between the mails, and with some before the first', () => {
    expect(split(`\n\n${FROM}\n${mails[0]}${FROM}\n${mails[1]}`)).toEqual(mails.map((mail) => mail.trimEnd()))
  })

  test('of a mailing list, which hides addresses', () => {
    const line = 'From anna at voorbeeld.example  Wed Oct 31 22:05:00 2012'
    expect(split(`${line}\n${mails[0]}\n${line}\n${mails[1]}\n`)).toEqual(mails)
  })

  test('with lengths, in which nothing is quoted', () => {
    const bodies = [`Dag\n\n${FROM}\nSubject: geen mail\n\n>From mij\n`, 'Tot dan.\n']
    const long = bodies.map((body) => `Content-Length: ${body.length}\n\n${body}`)
    const mbox = long.map((mail) => `${FROM}\n${mail}\n`).join('')
    expect(split(mbox)).toEqual(long.map((mail) => mail.trimEnd()))
    expect(split(mbox.replaceAll('\n', '\r\n').replace(/Length: \d+/g, 'Length: 9999'))).toHaveLength(3)
  })

  test('with a patch in a mail, which is no mail; unless all of it are patches', () => {
    const patch = `From ${'a1'.repeat(20)} Mon Sep 17 00:00:00 2001\nFrom: Anna\nSubject: beter\n\nWoorden.\n`
    expect(split(`${FROM}\n${mails[0]}\n${patch}\n${FROM}\n${mails[1]}`)).toHaveLength(2)
    expect(split(`${patch}\n${patch}`)).toHaveLength(2)
  })

  test('with a sentence that looks like a From line and has no mail below it', () => {
    expect(split(`${FROM}\n${mails[0]}\nFrom 12:30 to 2012 we wrote.\n\nDag`)).toHaveLength(1)
  })

  test('with more mails than anybody has stop early', () => {
    const mbox = Buffer.from(`${FROM}\nA: b\n\n`.repeat(10))
    expect(splitMbox(mbox, 3)).toHaveLength(4)
  })
})

test('a last mail without a line end at its end is whole', () => {
  expect(split(`${FROM}\nA: a\n\nEen.\n\n${FROM}\nB: b\n\nTwee`)).toEqual(['A: a\n\nEen.\n', 'B: b\n\nTwee'])
  expect(split(`${FROM}\nContent-Length: 999\n\nDag.`)).toEqual(['Content-Length: 999\n\nDag.'])
})

test('lines of nothing but times, and of nothing but days, are read within a moment', () => {
  for (const part of ['11:11 ', 'Wed Oct 31 22:05 '])
    expect(
      split(`${FROM}\nA: b\n\n${`\nFrom ${part.repeat(960 / part.length)}\n`.repeat(8_000)}`),
    ).toHaveLength(1)
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
