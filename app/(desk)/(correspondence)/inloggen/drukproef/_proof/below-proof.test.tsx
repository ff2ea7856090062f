import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FormWordsProvider } from '@/app/(desk)/_forms/form-words'
import type { ProofBehindLink } from '@/publication/correspondence/compositions/by-mail/open-proof-link'
import type { AskedOfMe } from '@/publication/correspondence/compositions/find-composition'
import type { StopsYes } from '@/publication/correspondence/compositions/what-stops-yes'
import { textsIn } from '@/texts/texts'
import { BelowProof } from './below-proof'

const texts = textsIn('nl')
const { page } = texts.proofByMail

/** In a letter of one's own, or of somebody else. */
const asked = (found: string, writerName: string | null): AskedOfMe => ({
  kind: 'telephone',
  found,
  spelled: [found],
  writerId: 'ada',
  wordsOf: [],
  letterIds: ['a'],
  writerName,
  isOfMe: true,
  wordsOfNames: [],
  readersNow: null,
  othersByLetter: { a: [] },
})
const OWN = asked('06 12345678', null)
const ANOTHERS = asked('06 87654321', 'Ben')

type Given = {
  mine: AskedOfMe[]
  stop: 'notNow' | StopsYes | null
  lacking?: number[]
  isCorrespondent?: boolean
}

function shown({ mine, stop, lacking = [], isCorrespondent = true }: Given) {
  const current = {
    proof: { letters: [{ letterId: 'a', number: 1 }] },
    shown: '',
    lacking,
    approvals: [],
    isPublic: false,
    findings: { mine, others: [], shared: [] },
  }
  const open = {
    dialogueId: '1',
    isCorrespondent,
    piece: null,
    current,
  } as unknown as ProofBehindLink['open']
  return renderToStaticMarkup(
    <FormWordsProvider words={{ ...texts.desk.forms, signedOut: '', language: 'nl' }}>
      <BelowProof
        token="x"
        opened={{ memberId: 'ada', open, came: [] }}
        stop={stop}
        texts={texts}
        language="nl"
      />
    </FormWordsProvider>,
  )
}

const timesIn = (html: string, words: string) => html.split(words).length - 1
const buttonsIn = (html: string) => [...html.matchAll(/<button[^>]*>([^<]*)</g)].map(([, words]) => words)

const WAYS: [string, Given][] = [
  ['a yes is possible', { mine: [OWN, ANOTHERS], stop: 'unanswered' }],
  ['one question is left', { mine: [ANOTHERS], stop: 'unanswered' }],
  ['a part is not shown yet', { mine: [OWN, ANOTHERS], stop: 'unanswered', lacking: [1] }],
  ['it is not finished', { mine: [OWN, ANOTHERS], stop: 'notNow' }],
  ['no yes is asked', { mine: [OWN, ANOTHERS], stop: 'unanswered', isCorrespondent: false }],
]

test.each(WAYS)(
  'each question stands once when %s, and the links to it and to the yes lead there',
  (_, given) => {
    const html = shown(given)
    for (const { found } of given.mine) expect(timesIn(html, `‘${found}’`)).toBe(1)
    for (const id of ['bevindingen', 'akkoord']) expect(timesIn(html, ` id="${id}"`)).toBe(1)
    for (const words of buttonsIn(html)) expect(words).not.toMatch(/\d/)
  },
)

test('beside each question is a way to a no on this page, wherever the letter is from', () => {
  for (const [, given] of WAYS.slice(0, -1)) {
    const html = shown(given)
    expect(timesIn(html, page.sayBelow)).toBe(1)
    for (const { found } of given.mine) expect(html).toContain(`aria-label="${page.mayNot}: ${found}"`)
    expect(timesIn(html, 'href="#niet-akkoord"')).toBe(given.mine.length + 1)
    // A browser opens the fold for what is in it, not for the fold itself.
    expect(html).toMatch(/<details><summary>[^<]*<\/summary><div id="niet-akkoord">/)
  }
  expect(shown({ mine: [OWN], stop: 'unanswered', isCorrespondent: false })).not.toContain('#niet-akkoord')
})

test('what is quoted is said without the mark of its lines, also to who hears the buttons', () => {
  const found = '> Volgende week\n> word ik geopereerd'
  for (const stop of ['unanswered', 'notNow'] as const) {
    const html = shown({ mine: [{ ...ANOTHERS, found, spelled: [found] }], stop })
    const labels = [...html.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label)
    expect(labels.filter((label) => label?.includes('Volgende week'))).not.toEqual([])
    for (const label of labels) expect(label).not.toMatch(/>|&gt;/)
  }
})

test('with the yes each question is a box that nothing ticked, and else a button', () => {
  const withYes = shown({ mine: [OWN, ANOTHERS], stop: 'unanswered' })
  expect(timesIn(withYes, 'type="checkbox"')).toBe(2)
  expect(withYes).not.toContain('checked=""')
  expect(buttonsIn(withYes)).toEqual([
    texts.compositions.approvals.approve,
    texts.compositions.approvals.sayNo,
  ])
  const before = shown({ mine: [OWN, ANOTHERS], stop: 'notNow' })
  const { may } = texts.compositions.findings
  expect(before).not.toContain('type="checkbox"')
  expect(buttonsIn(before)).toEqual([may, may, texts.compositions.approvals.sayNo])
})

test("of the desk is said what can be done there: change a letter of one's own, propose it for that of another", () => {
  for (const [mine, said] of [
    [[OWN], page.otherwise(true, false)],
    [[ANOTHERS], page.otherwise(false, true)],
    [[OWN, ANOTHERS], page.otherwise(true, true)],
  ] as const)
    expect(shown({ mine: [...mine], stop: 'unanswered' })).toContain(said)
})
