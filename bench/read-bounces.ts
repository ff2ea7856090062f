import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { consequenceOf } from '@/publication/readers/bounces/classify/classification'
import { classifyBounce } from '@/publication/readers/bounces/classify/classify-bounce'

const CODES = /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.]*\d)/g
const OF_ADDRESS = ['5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10', '5.2.1']
const OF_ROOM = ['5.2.2', '5.2.3']

/**
 * Classifies every mail of a folder and says what would be done. `expectations` is a file of lines `name<tab>consequence`: then it
 * says how many are right, and how many would be suppressed wrongly. Without it those are shown that somebody should look at: what
 * the codes anywhere in the mail would say is another thing.
 */
export async function readBounces(folder: string, expectations = ''): Promise<void> {
  const expected = new Map(
    expectations
      ? readFileSync(expectations, 'utf8')
          .split('\n')
          .map((line) => line.split('\t') as [string, string])
      : [],
  )
  const figures = { mails: 0, right: 0, wrongly: 0 }
  const kinds: Record<string, number> = {}
  for (const name of readdirSync(folder).filter((it) => !/^(LICENSE|README)/.test(it))) {
    const raw = readFileSync(path.join(folder, name))
    const read = await classifyBounce(raw)
    const consequence = consequenceOf(read)
    const should = expected.get(name) ?? byCodes(raw.toString('latin1'))
    figures.mails += 1
    kinds[`${consequence}: ${read.kind}`] = (kinds[`${consequence}: ${read.kind}`] ?? 0) + 1
    if (should === consequence) figures.right += 1
    else console.log([name, `expected ${should}`, consequence, read.kind, read.reason, read.said].join(' | '))
    if (consequence === 'suppress at once' && should !== consequence) figures.wrongly += 1
  }
  console.table(kinds)
  const { mails, right, wrongly } = figures
  console.log(
    `${right} of ${mails} as expected (${((100 * right) / mails).toFixed(1)} %), ${wrongly} suppressed wrongly`,
  )
}

function byCodes(raw: string): string {
  const codes = raw.match(CODES) ?? []
  if (codes.some((code) => OF_ADDRESS.includes(code))) return 'suppress at once'
  return codes.some((code) => OF_ROOM.includes(code)) ? 'count' : 'nothing'
}
