import type { EditorView } from '@codemirror/view'

/** `giveUp` takes it out when nothing was done with it yet, and says whether it did. */
type Group = { how: string; leave: (direction: -1 | 1) => void; giveUp?: () => boolean }

let drawn = 0

/** A block that the keyboard can be in: arrows and Escape leave it to the text on that side, Enter goes to its first field. */
export function blockGroup(view: EditorView, look: string, { how, leave, giveUp }: Group): HTMLElement {
  const block = document.createElement('div')
  block.className = look
  block.setAttribute('role', 'group')
  block.tabIndex = 0
  block.dataset.block = 'lines'
  const hint = block.appendChild(document.createElement('span'))
  drawn += 1
  hint.id = `block-how-${drawn}`
  hint.hidden = true
  hint.textContent = how
  block.setAttribute('aria-describedby', hint.id)
  for (const event of ['focusin', 'focusout']) block.addEventListener(event, () => view.requestMeasure())
  block.addEventListener('keydown', (event) => {
    const direction = event.target === block ? LEAVES[event.key] : event.key === 'Escape' ? 1 : undefined
    if (event.key === 'Escape' && giveUp?.()) view.focus()
    else if (direction) leave(direction)
    else if (event.target === block && event.key === 'Enter') block.querySelector('textarea')?.focus()
    else return
    event.preventDefault()
  })
  return block
}

const LEAVES: Record<string, -1 | 1> = {
  ArrowUp: -1,
  ArrowLeft: -1,
  ArrowDown: 1,
  ArrowRight: 1,
  Escape: 1,
}

export function fieldOf(name: string, words: string, write: (value: string) => void): HTMLElement {
  const label = document.createElement('label')
  label.textContent = words
  const field = label.appendChild(document.createElement('textarea'))
  field.name = name
  field.rows = 1
  // No field of the form around the editor: what it holds is in the text.
  field.setAttribute('form', '')
  field.addEventListener('input', () => write(field.value))
  return label
}
