import { typeset } from './typeset'

/** What was made last, what stood there as it was typed, and the whole that the field held then. */
type Made = { from: number; to: number; typed: string; whole: string }

/** Makes quotation marks and dashes of what is typed in a plain field; one Backspace gives what was typed. Returns what ends it. */
export function typesetField(field: HTMLTextAreaElement): () => void {
  let made: Made | null = null
  let isPutting = false

  /** As one types it, so that the browser can undo it and the form hears of it. */
  function put(from: number, to: number, text: string) {
    isPutting = true
    field.setSelectionRange(from, to)
    document.execCommand('insertText', false, text)
    isPutting = false
  }
  function onBeforeInput(event: InputEvent) {
    if (isPutting || event.isComposing) return
    const last = made
    made = null
    const at = field.selectionStart
    if (at !== field.selectionEnd) return
    if (event.inputType === 'deleteContentBackward' && last?.whole === field.value && last.to === at) {
      event.preventDefault()
      put(last.from, last.to, last.typed)
      return
    }
    if (event.inputType !== 'insertText' || event.data?.length !== 1) return
    const before = field.value.slice(field.value.lastIndexOf('\n', at - 1) + 1, at)
    const set = typeset(before, event.data)
    if (!set) return
    event.preventDefault()
    const from = at - set.back
    const typed = field.value.slice(from, at) + event.data
    put(from, at, set.insert)
    made = { from, to: from + set.insert.length, typed, whole: field.value }
  }
  field.addEventListener('beforeinput', onBeforeInput)
  return () => field.removeEventListener('beforeinput', onBeforeInput)
}
