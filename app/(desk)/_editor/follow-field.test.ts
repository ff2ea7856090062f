import { expect, test } from 'vitest'
import { fillField, followField } from './follow-field'

/** A field beside an editor, which hear each other as on a page: the form follows whenever its field was filled. */
function beside(typed: string) {
  const heard: string[] = []
  const editor = {
    now: typed,
    text: () => editor.now,
    replace: (text: string) => {
      editor.now = text
      heard.push(`editor: ${text}`)
      fillField(field, text)
    },
  }
  const field = {
    value: typed,
    dispatchEvent: ({ type, bubbles }: Event) => {
      heard.push(`${type}${bubbles ? ' of the form' : ''}: ${field.value}`)
      followField(field, editor)
    },
  } as unknown as HTMLTextAreaElement
  return { field, editor, heard }
}

test('what is typed in the editor is in its field at once, and the form hears of it once', () => {
  const { field, editor, heard } = beside('## Kop')
  editor.now = '## Kop <b>&amp; ‘zo’\n\n'
  fillField(field, editor.now)
  expect(field.value).toBe('## Kop <b>&amp; ‘zo’\n\n')
  fillField(field, editor.now)
  expect(heard).toEqual(['input of the form: ## Kop <b>&amp; ‘zo’\n\n'])
})

test('what is put back, merged or answered is in the editor too, in one step', () => {
  const { field, editor, heard } = beside('Wat er stond.')
  field.value = 'Wat een ander tabblad bewaarde.'
  followField(field, editor)
  followField(field, editor)
  expect(editor.now).toBe('Wat een ander tabblad bewaarde.')
  expect(heard).toEqual(['editor: Wat een ander tabblad bewaarde.'])
  followField(field, null)
  followField(null, editor)
  expect(heard).toHaveLength(1)
})
