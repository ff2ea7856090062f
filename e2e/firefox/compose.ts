/**
 * Runs in the page: what a browser does while somebody composes a sign of several keys where the caret is, each step in the
 * place of the one before (UI Events 5.7 "Composition Events"; Input Events Level 2). Names no function of its own: it travels as text.
 */
export function compose(text: Element, steps: string[]): void {
  const selection = document.getSelection()
  const place = selection?.getRangeAt(0)
  if (!selection || !place) throw new Error('Nobody is in the text')
  text.dispatchEvent(new CompositionEvent('compositionstart', { data: '', bubbles: true }))
  const composed = document.createTextNode('')
  place.insertNode(composed)
  for (const data of steps) {
    const input = { inputType: 'insertCompositionText', data, isComposing: true, bubbles: true }
    text.dispatchEvent(new CompositionEvent('compositionupdate', { data, bubbles: true }))
    text.dispatchEvent(new InputEvent('beforeinput', input))
    composed.data = data
    selection.collapse(composed, data.length)
    text.dispatchEvent(new InputEvent('input', input))
  }
  text.dispatchEvent(new CompositionEvent('compositionend', { data: steps.at(-1) ?? '', bubbles: true }))
}
