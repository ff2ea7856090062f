import { expect, test } from 'vitest'
import { aMail } from '../testing/a-mail'
import { mendBrokenQuotations } from './mend-broken-quotations'
import { readMail } from './read-mail'

const LONG = '> Soms vraag ik me af of het dorp je nog wel past, en of je niet eens'
const OTHER = '> Het water staat hoog en de veerman vaart niet meer, zei de buurman.'

test.each([
  ['before an answer', `${LONG}\nthuis wilt blijven.\n\nThuis is waar de kat is.`],
  [
    'at a comma and a short word',
    `${OTHER}\n> Ik zat daar toen de hele lange middag met Ben en Agnes en Floor erbij, die\nook altijd op reis is.\n\nJa, Ben.`,
  ],
  ['within what is quoted', `${LONG}\nthuis wilt\n> blijven, en wat je daar dan zoekt.\n\nRust.`],
  ['quoted twice', `${LONG.replace('>', '> >')}\nthuis wilt blijven.\n\nThuis is waar de kat is.`],
  ['with the line ends of Windows', `${LONG}\r\nthuis wilt blijven.\r\n\r\nRust.`],
  [
    'below lines that are narrower',
    `> Het is hier stil sinds maandag, zegt\n> Ben, en dat blijft nog lang zo, dus\n> ik kom pas als de veerman weer\n> vaart, met mijn zus, die niet graag\nalleen reist.\n\nDat snap ik.`,
  ],
])('the rest of a quoted line that a program broke is quoted, %s', (_, text) => {
  const mended = mendBrokenQuotations(text)
  const rest = /\n([^>\r\n]+)/.exec(text)?.[1] ?? ''
  expect(mended).toMatch(new RegExp(`^> .* ${rest}$`, 'm'))
  expect(mended.replace(/[>\s]/g, '')).toBe(text.replace(/[>\s]/g, ''))
})

test.each([
  ['an answer', `${LONG}\nja, dat wil ik.\n\nTot zondag.`],
  [
    'a sentence that goes on for long',
    `${LONG}\nthuis is voor mij waar de kat is, en die is bij jou gebleven.`,
  ],
  ['an answer that begins with a capital', `${LONG}\nThuis is hier.\n`],
  ['words without an end before an empty line', `${LONG}\nthuis wil ik\n\nniet blijven.`],
  ['an answer between two halves of a sentence', `${LONG}\nliever niet.\n> thuis wilt blijven.`],
  ['more than one line of the writer', `${LONG}\nthuis wil ik blijven.\nEn jij?`],
  ['below a sentence that has ended', `${LONG} weggaat.\nhier blijf ik.\n`],
  ['below a line that had room', `${OTHER}\n> Het dorp is leeg en de kerk ook\nhier is het vol.\n`],
  ['a line below an empty one', `${LONG}\n\nthuis wilt blijven.`],
  ['below what is not quoted', `${LONG.slice(2)}\nthuis wilt blijven.`],
])('what may be the writer’s stays the writer’s: %s', (_, text) => {
  expect(mendBrokenQuotations(text)).toBe(text)
})

test('in a mail no half of a sentence of another is the writer’s, and what is left below is folded', async () => {
  const answers = `Dag Anna,\n\n${LONG}\nthuis wilt blijven.\n\nThuis is waar de kat is.\n\nCarola`
  expect((await readMail(Buffer.from(aMail({}, answers)))).letter).toBe(
    `Dag Anna,\n\n${LONG} thuis wilt blijven.\n\nThuis is waar de kat is.\n\nCarola`,
  )
  const above = `Dag Anna,\n\nIk blijf.\n\nCarola\n\nOp 3 mei 2027 om 10:00 schreef Anna de Vries <a@b.nl>:\n${LONG}\nthuis wilt blijven.\n`
  expect((await readMail(Buffer.from(aMail({}, above)))).letter).toBe('Dag Anna,\n\nIk blijf.\n\nCarola')
})
