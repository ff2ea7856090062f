import type { MountedEditor } from './mount-editor'

/** As if it was typed: the form hears of it. */
export function fillField(field: HTMLTextAreaElement, text: string): void {
  if (field.value === text) return
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** What was put in the field from elsewhere is in the editor too, as one step that undo takes back. */
export function followField(
  field: HTMLTextAreaElement | null,
  editor: Pick<MountedEditor, 'text' | 'replace'> | null,
): void {
  if (field && editor && editor.text() !== field.value) editor.replace(field.value)
}
