import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { wordsOnly } from '@/app/(desk)/_editor/words-only'
import { FormWordsProvider, type Words } from '@/app/(desk)/_forms/form-words'
import { textsIn } from '@/texts/texts'
import { EssayBar } from './essay-bar'
import type { EssayScreen } from './essay-screen'

const { desk } = textsIn('nl')

/** The bar as its writer sees it when they open the essay again. */
function barOf(screen: Partial<EssayScreen>, publish = false): string {
  const html = renderToStaticMarkup(
    <FormWordsProvider words={desk.forms as Words}>
      <EssayBar
        may={{ publish, setByline: false, withdraw: false }}
        words={{ ...wordsOnly(desk.room), ...wordsOnly(desk.essay), untitledPiece: '' }}
        isBusy={false}
        isSaving={false}
        isDirty={false}
        onDevice={{ isKept: false } as never}
        screen={{ answer: null, todo: [], savedAt: 'Opgeslagen 14:02', ...screen } as EssayScreen}
        wordCount={3}
        drawer={{ ofLink: {} } as never}
        onlyText={{ isOn: false, toggle: () => {} }}
      />
    </FormWordsProvider>,
  )
  return html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}

test('of an essay that is handed in the bar says so, that nothing is saved by itself, and what its button does now', () => {
  const bar = barOf({ isHandedIn: true })
  expect(bar).toContain('Ingeleverd wordt niet vanzelf opgeslagen')
  expect(bar).toContain('Opnieuw inleveren')
  expect(bar).not.toContain('Opgeslagen 14:02')
})

test('of any other it says when it was saved', () => {
  const bar = barOf({ isHandedIn: false })
  expect(bar).toContain('Opgeslagen 14:02')
  expect(bar).not.toMatch(/Ingeleverd|vanzelf|Opnieuw/)
  expect(barOf({ isHandedIn: true }, true)).toContain('Publiceren')
})
