import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FormWordsProvider } from '@/app/(desk)/_forms/form-words'
import type { AskedOfMe } from '@/publication/correspondence/compositions/find-composition'
import { textsIn } from '@/texts/texts'
import { YesForm } from './yes-form'

const texts = textsIn('nl')
const asked = (found: string): AskedOfMe => ({
  kind: 'address',
  found,
  spelled: [found],
  writerId: 'ada',
  wordsOf: [],
  letterIds: ['a'],
  writerName: null,
  isOfMe: false,
  wordsOfNames: [],
  readersNow: null,
  othersByLetter: { a: [] },
})

type Given = { left?: AskedOfMe[]; isPossible?: boolean; isGiven?: boolean }

function shown({ left = [], isPossible = false, isGiven = false }: Given) {
  const act = async () => ({ at: 0, answer: null })
  const html = renderToStaticMarkup(
    <FormWordsProvider words={{ ...texts.desk.forms, signedOut: '', language: 'nl' }}>
      <YesForm
        approve={act}
        letStayAndApprove={act}
        takeBack={isGiven ? { action: act, words: 'Terugnemen' } : null}
        isPossible={isPossible}
        left={left}
        numbers={new Map([['a', 1]])}
        texts={texts}
        language="nl"
      >
        <input type="hidden" name="dialogueId" value="1" />
      </YesForm>
    </FormWordsProvider>,
  )
  return {
    buttons: [...html.matchAll(/<button[^>]*>([^<]*)</g)].map(([, words]) => words),
    boxes: [...html.matchAll(/<input[^>]*type="checkbox"[^>]*>/g)].map(([box]) => box),
  }
}

test('nothing to press as long as something else comes first', () => {
  expect(shown({})).toEqual({ buttons: [], boxes: [] })
})

test.each([1, 3])('of %i things that are left each has a box that nothing ticked, above one yes', (count) => {
  const left = Array.from({ length: count }, (_, at) => asked(`a${at}@b.example`))
  const { buttons, boxes } = shown({ left })
  // What looks private stands in no button.
  expect(buttons).toEqual(['Akkoord met precies deze tekst'])
  expect(boxes).toHaveLength(count)
  expect(boxes.join()).not.toContain('checked')
})

test('a yes that was given is taken back, and nothing is let stay with that', () => {
  expect(shown({ isGiven: true, left: [asked('a@b.example')] })).toEqual({
    buttons: ['Terugnemen'],
    boxes: [],
  })
})
