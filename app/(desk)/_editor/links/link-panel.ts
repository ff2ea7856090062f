import type { EditorView, TooltipView } from '@codemirror/view'
import type { LinkTarget } from '@/publication/public/pieces/list-link-targets'
import { wordButton } from '../word-button'
import { askForLinks } from './ask-for-links'
import type { LinkWords } from './link-words'
import { linkAt, putLinkTo, removeLink } from './put-link-to'
import { readAddress } from './read-address'

/** One that can be chosen: where it leads, what it is called, and what is said beside it. */
type Option = { address: string; title: string; about: string; isSure: boolean }

const LIST_ID = 'link-targets'
/** How long the typing rests before the server is asked, in milliseconds. */
const REST_MS = 250

/** A field for an address or for words of ours, with what can be linked to below it: "Combobox Pattern" of the ARIA Practices. */
export function linkPanel(
  view: EditorView,
  picked: { from: number; to: number },
  words: LinkWords,
  close: () => void,
): TooltipView {
  const there = linkAt(view.state, picked)
  const { dom, field, list, said } = elementsOf(words)
  if (there) dom.append(wordButton(words.remove, () => leave(() => view.dispatch(removeLink(there)))))
  field.value = there
    ? view.state.sliceDoc(there.address.from, there.address.to)
    : (readAddress(view.state.sliceDoc(picked.from, picked.to)) ?? '')
  let options: Option[] = []
  let active = -1
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking = new AbortController()
  field.addEventListener('input', follow)
  dom.addEventListener('keydown', pressKey)
  show(optionsFor(field.value, [], words))
  return {
    dom,
    mount: () => {
      field.focus({ preventScroll: true })
      field.select()
    },
    destroy: giveUp,
  }

  function giveUp() {
    clearTimeout(timer)
    asking.abort()
  }

  function follow() {
    giveUp()
    const typed = field.value
    const mine = new AbortController()
    asking = mine
    said.textContent = ''
    show(optionsFor(typed, [], words))
    if (typed.trim() === '' || readAddress(typed) !== null) return
    timer = setTimeout(async () => {
      const found = await askForLinks(typed, mine.signal)
      if (mine.signal.aborted) return
      show(optionsFor(typed, found ?? [], words))
      said.textContent = found === null ? words.failed : sayFound(found.length, words)
    }, REST_MS)
  }

  function show(next: Option[]) {
    options = next
    list.replaceChildren(...options.map((option, index) => optionElement(option, index, () => take(option))))
    field.setAttribute('aria-expanded', String(options.length > 0))
    activate(options[0]?.isSure ? 0 : -1)
  }

  function activate(index: number) {
    active = index
    for (const [at, element] of [...list.children].entries()) {
      element.setAttribute('aria-selected', String(at === index))
      if (at === index) element.scrollIntoView({ block: 'nearest' })
    }
    if (index < 0) field.removeAttribute('aria-activedescendant')
    else field.setAttribute('aria-activedescendant', idOf(index))
  }

  function take({ address, title }: Option) {
    leave(() => view.dispatch(putLinkTo(view.state, picked, address, title)))
  }

  function leave(change: () => void) {
    giveUp()
    close()
    change()
  }

  function pressKey(event: KeyboardEvent) {
    const { length } = options
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const chosen = options[active]
    if (event.key === 'Escape') leave(() => {})
    else if (event.target !== field) return
    else if (step && length > 0)
      activate(active < 0 ? (step > 0 ? 0 : length - 1) : (active + step + length) % length)
    else if (event.key === 'Enter' && !event.isComposing) {
      if (chosen) take(chosen)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
}

function optionsFor(typed: string, found: LinkTarget[], words: LinkWords): Option[] {
  const address = readAddress(typed)
  if (address !== null) return [{ address, title: typed.trim(), about: words.address, isSure: true }]
  const ours = found.map(({ kind, path, title, within, year }) => ({
    address: path,
    title,
    about: [words.kinds[kind], kind === 'letter' ? within : '', String(year)].filter(Boolean).join(' · '),
    isSure: true,
  }))
  const asTyped = { address: typed.trim(), title: typed.trim(), about: words.asTyped, isSure: false }
  return typed.trim() === '' ? [] : [...ours, asTyped]
}

const sayFound = (number: number, words: LinkWords) =>
  number === 0 ? words.none : `${number} ${words.found}`

const idOf = (index: number) => `link-target-${index}`

function optionElement({ title, about }: Option, index: number, take: () => void): HTMLElement {
  const element = document.createElement('div')
  element.id = idOf(index)
  element.setAttribute('role', 'option')
  element.append(title, Object.assign(document.createElement('small'), { textContent: about }))
  // The focus stays in the field.
  element.addEventListener('mousedown', (event) => event.preventDefault())
  element.addEventListener('click', take)
  return element
}

function elementsOf(words: LinkWords) {
  const dom = document.createElement('div')
  dom.className = 'link-panel docks'
  dom.setAttribute('role', 'dialog')
  dom.setAttribute('aria-label', words.link)
  const field = dom.appendChild(document.createElement('input'))
  // No field of the form around the editor.
  field.setAttribute('form', '')
  field.autocomplete = 'off'
  field.spellcheck = false
  field.placeholder = words.field
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-label': words.field,
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    'aria-controls': LIST_ID,
  }))
    field.setAttribute(name, value)
  const list = dom.appendChild(document.createElement('div'))
  list.id = LIST_ID
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', words.list)
  const said = dom.appendChild(document.createElement('p'))
  said.className = 'hint'
  said.setAttribute('role', 'status')
  return { dom, field, list, said }
}
