import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import type {
  OpenComposition,
  OpenFindings,
} from '@/publication/correspondence/compositions/find-composition'
import { paragraphsOf } from '@/publication/correspondence/private-passages/paragraphs-of'
import { compositions } from '@/texts/nl/correspondence/compositions'
import { FindingList } from './finding-list'

vi.mock('@/publication/correspondence/private-passages/paragraphs-of', { spy: true })

const numbersOf = (count: number) => Array.from({ length: count }, (_, at) => `06 123456${10 + at}`)

/** The list of so many numbers in one letter, each in a paragraph of its own. */
function listOf(count: number): string {
  const body = numbersOf(count)
    .map((it) => `Bel ${it} eens.`)
    .join('\n\n')
  const open = {
    dialogueId: '1',
    mayCompose: false,
    isClosed: false,
    aroundReaders: [],
    current: { proof: { letters: [{ letterId: 'a', body }] } },
  } as unknown as OpenComposition
  const mine = numbersOf(count).map((found) => ({
    kind: 'telephone',
    found,
    spelled: [found],
    writerId: 'ada',
    wordsOf: [],
    letterIds: ['a'],
    writerName: null,
    isOfMe: false,
    wordsOfNames: [],
    readersNow: null,
    othersByLetter: { a: ['Ben'] },
  }))
  const findings = { mine, shared: [] } as unknown as OpenFindings
  return renderToString(
    <FindingList
      open={open}
      findings={findings}
      numbers={new Map([['a', 1]])}
      words={compositions}
      language="nl"
    />,
  )
}

test('each question says which paragraph goes along, and the letter is taken apart once for all of them', () => {
  const timesTakenApart = (count: number) => {
    vi.mocked(paragraphsOf).mockClear()
    const html = listOf(count)
    for (const it of numbersOf(count)) expect(html).toContain(`‘Bel ${it} eens.’`)
    return vi.mocked(paragraphsOf).mock.calls.length
  }
  expect(timesTakenApart(40)).toBe(timesTakenApart(2))
})
