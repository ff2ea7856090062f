import { afterAll, beforeAll, vi } from 'vitest'
import { isDay } from '../is-day'

type Given = Partial<{
  name: string
  type: string
  /** what the page came with */
  defaultValue: string
  defaultChecked: boolean
  label: string
  legend: string
  files: File[]
  /** as half a date is */
  badInput: boolean
}>

/** What forms of the desk ask of a control, as a browser has it (HTML, form control infrastructure). */
class Control extends EventTarget {
  name = ''
  defaultValue = ''
  labels: { textContent: string }[] = []
  legend: string | null = null
  constructor({ name = '', defaultValue = '', label, legend = null as unknown as string }: Given = {}) {
    super()
    Object.assign(this, { name, defaultValue, legend })
    if (label !== undefined) this.labels = [{ textContent: label }]
  }
  getAttribute(attribute: string): string | null {
    return ((this as unknown as Record<string, string>)[attribute] ?? '') || null
  }
  closest(): { querySelector: () => { textContent: string } } | null {
    const { legend } = this
    return legend === null ? null : { querySelector: () => ({ textContent: legend }) }
  }
}

class Input extends Control {
  type = 'text'
  checked: boolean
  defaultChecked: boolean
  files: File[] | null
  validity: { badInput: boolean }
  #value: string
  constructor(given: Given = {}) {
    super(given)
    const { type = 'text', defaultChecked = false, files, badInput = false } = given
    this.type = type
    this.checked = this.defaultChecked = defaultChecked
    this.files = files ?? null
    this.validity = { badInput }
    this.#value = this.defaultValue
  }
  get value(): string {
    return this.type === 'date' && !isDay(this.#value) ? '' : this.#value
  }
  set value(text: string) {
    this.#value = this.type === 'date' && !isDay(text) ? '' : text
  }
}

class Textarea extends Control {
  #value = ''
  constructor(given: Given = {}) {
    super(given)
    this.#value = this.defaultValue
  }
  get value(): string {
    return this.#value.replace(/\r\n?/g, '\n')
  }
  set value(text: string) {
    this.#value = text
  }
}

type Option = { value: string; text: string; selected: boolean; defaultSelected: boolean }

class Select extends Control {
  options: Option[] = []
  multiple = false
  get selectedIndex(): number {
    return this.options.findIndex((option) => option.selected)
  }
  get value(): string {
    return this.options[this.selectedIndex]?.value ?? ''
  }
  set value(chosen: string) {
    for (const option of this.options) option.selected = option.value === chosen
  }
}

class Button extends Control {
  value = ''
}

class Form extends EventTarget {
  dataset: { about?: string } = {}
  heard: string[] = []
  constructor(readonly elements: Control[] & { namedItem?: (name: string) => Control | null }) {
    super()
    elements.namedItem = (name) => elements.find((it) => it.name === name) ?? null
  }
  override dispatchEvent(event: Event): boolean {
    this.heard.push(event.type)
    return super.dispatchEvent(event)
  }
  querySelector(): null {
    return null
  }
}

/** In the place of a browser's, for as long as a test file runs: what is sent of a form is what stands in it. */
export function standInForForms(): void {
  const { FormData: Plain } = globalThis
  class Sent extends Plain {
    constructor(form?: Form) {
      super()
      for (const it of form?.elements ?? []) for (const value of sentOf(it)) this.append(it.name, value)
    }
  }
  beforeAll(() => {
    const all = { HTMLInputElement: Input, HTMLTextAreaElement: Textarea, HTMLSelectElement: Select }
    for (const [name, of] of Object.entries({ ...all, HTMLButtonElement: Button, FormData: Sent }))
      vi.stubGlobal(name, of)
    vi.stubGlobal('document', { createElement: () => new Input() })
    vi.stubGlobal('location', { pathname: '/schrijven/nieuw' })
  })
  afterAll(() => vi.unstubAllGlobals())
}

function sentOf(control: Control): (string | File)[] {
  if (control.name === '' || control instanceof Button) return []
  if (control instanceof Select) return control.options.filter((it) => it.selected).map(({ value }) => value)
  if (!(control instanceof Input)) return [(control as Textarea).value]
  if (control.type === 'file') return control.files ?? [new File([], '')]
  if (['checkbox', 'radio'].includes(control.type)) return control.checked ? [control.value] : []
  return [control.value]
}

export const anInput = (given: Given = {}) => new Input(given) as unknown as HTMLInputElement
export const aTextarea = (given: Given = {}) => new Textarea(given) as unknown as HTMLTextAreaElement
export const aButton = (value: string) =>
  Object.assign(new Button(), { value }) as unknown as HTMLButtonElement

/** `chosen`: the value that the page came with; several make it a list of which more can be chosen. */
export function aSelect(given: Given, values: string[], chosen: string | string[] = []): HTMLSelectElement {
  const select = new Select(given)
  select.multiple = Array.isArray(chosen) && chosen.length > 0
  const isChosen = (value: string) => [chosen].flat().includes(value)
  select.options = values.map((value) => ({
    value,
    text: `De ${value}`,
    selected: isChosen(value),
    defaultSelected: isChosen(value),
  }))
  const [first] = select.options
  if (first && !select.multiple && select.selectedIndex < 0) first.selected = true
  return select as unknown as HTMLSelectElement
}

export const aForm = (...controls: Element[]) =>
  new Form(controls as unknown as Control[]) as unknown as HTMLFormElement & { heard: string[] }
