import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { EditorModeProvider } from '@/app/(desk)/_editor/editor-mode-choice'
import { FormWordsProvider } from '@/app/(desk)/_forms/form-words'
import { textsIn } from '@/texts/texts'
import { HeldHereProvider, UntilSaved } from './drukproef/until-saved'
import { InterludeField } from './interlude-field'

const words = textsIn('nl').compositions.fields

/** How the field looks while `value` is typed in it and `source` is saved. */
function lookOf(value: string, source: string | null): string {
  const html = renderToStaticMarkup(
    <FormWordsProvider words={{ ...textsIn('nl').desk.forms, signedOut: '', language: 'nl' }}>
      <EditorModeProvider remembered="formatted">
        <InterludeField
          name="interlude-1"
          label={words.interlude}
          where="vóór de brief van Ben"
          value={value}
          set={source === null ? null : { source, node: <h2>Zoals lezers het zien</h2> }}
          words={words}
        />
      </EditorModeProvider>
    </FormWordsProvider>,
  )
  expect(html).toContain('for="interlude-1">Tussenstuk vóór deze brief<')
  return /class="(between[^"]*)"/.exec(html)?.[1] ?? ''
}

test('what is saved between letters is shown as readers see it, what is typed and not saved as it is typed', () => {
  expect(lookOf('## Kop', '## Kop')).toBe('between as-set')
  expect(lookOf('## Andere kop', '## Kop')).toBe('between is-heading')
  expect(lookOf('> Een citaat', '## Kop')).toBe('between')
  expect(lookOf('', null)).toBe('between')
  expect(lookOf('## Kop\n\nEn meer.', null)).toBe('between')
})

test('where nothing is written the buttons are there; where it is, whoever has no script reads what they are about', () => {
  const shown = (isWritten: boolean) => {
    const decided = (
      <UntilSaved number={1} words={textsIn('nl').compositions.approvals as never}>
        <button type="button">Akkoord</button>
      </UntilSaved>
    )
    return renderToStaticMarkup(isWritten ? <HeldHereProvider>{decided}</HeldHereProvider> : decided)
  }
  expect(shown(false)).toBe('<button type="button">Akkoord</button>')
  expect(shown(true)).toMatch(
    /class="hint without-script">.*over wat is opgeslagen.*<button type="button">Akkoord<\/button>/,
  )
})
