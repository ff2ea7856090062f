import type { EditorView } from '@codemirror/view'

/** A form to send from this page, which says whose page it is. */
export function whoseForm(view: EditorView): FormData {
  const form = new FormData()
  const whose = view.dom.closest('form')?.elements.namedItem('whose')
  form.set('whose', whose instanceof HTMLInputElement ? whose.value : '')
  return form
}
