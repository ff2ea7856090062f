import { type EditorView, WidgetType } from '@codemirror/view'
import { COMPONENTS } from '@/publication/text/prose/allow/components'
import type { PasteWords } from '../../paste/paste-words'
import { wordButton } from '../../word-button'
import { readAttributes } from './attributes'
import { blockGroup, fieldOf } from './block-parts'
import type { BlockWords } from './block-words'
import { givenUp, moveBlock, removeBlock, tagAt } from './change-block'
import { choosePicture } from './choose-picture'
import { leaveBlock } from './enter-block'
import { fillPicture } from './fill-picture'
import { writeInTag } from './write-in-tag'

type Kind = 'Figure' | 'Video'
const ASKED = {
  Figure: ['src', 'alt', 'caption', 'credit', 'licence'],
  Video: ['href', 'title', 'still', 'alt', 'credit', 'licence'],
} as const
const PICTURE = { Figure: 'src', Video: 'still' } as const

/** A picture or video as its readers see it, with a form that writes the text of its own attributes and nothing else. */
export class PictureBlock extends WidgetType {
  constructor(
    private readonly kind: Kind,
    private readonly tag: string,
    private readonly words: BlockWords,
    private readonly pasteWords: PasteWords,
  ) {
    super()
  }

  override eq(other: PictureBlock): boolean {
    return other.tag === this.tag
  }

  override get estimatedHeight(): number {
    return 360
  }

  toDOM(view: EditorView): HTMLElement {
    const block = blockGroup(view, `block block-${this.kind.toLowerCase()}`, {
      how: this.words.howFields,
      leave: (direction) => leaveBlock(view, block, direction),
      giveUp: () => {
        const change = givenUp(view.state, tagAt(view, block))
        if (change) view.dispatch(change)
        return change !== null
      },
    })
    block.append(document.createElement('img'), this.fieldsFor(view, block), this.toolsFor(view, block))
    block.querySelector('img')?.addEventListener('load', () => view.requestMeasure())
    this.fill(block)
    return block
  }

  /** Drawn once; what is typed in its form is in the text already and comes back here. */
  override updateDOM(block: HTMLElement): boolean {
    if (!block.classList.contains(`block-${this.kind.toLowerCase()}`)) return false
    this.fill(block)
    return true
  }

  override ignoreEvent(): boolean {
    return true
  }

  private fill(block: HTMLElement) {
    const attributes = readAttributes(this.tag)
    const written = (name: string) => attributes.get(name)?.value ?? ''
    const asked = COMPONENTS[this.kind].attributes
    const isUnfilled = Object.entries(asked).some(([name, { required }]) => required && written(name) === '')
    const name = this.kind === 'Figure' ? this.words.figure : this.words.video
    block.setAttribute('aria-label', [name, written('alt') || written('title')].filter(Boolean).join(': '))
    block.classList.toggle('is-unfilled', isUnfilled || written('credit') === '' || written('licence') === '')
    const picture = block.querySelector('img')
    const source = written(PICTURE[this.kind]).replace(/^\/media\//, '/schrijven/beeld/')
    if (picture && picture.getAttribute('src') !== source) picture.setAttribute('src', source)
    if (picture) picture.alt = written('alt')
    block.classList.toggle('has-picture', source !== '')
    for (const field of block.querySelectorAll('textarea'))
      if (field.value !== written(field.name) && field !== document.activeElement)
        field.value = written(field.name)
  }

  private fieldsFor(view: EditorView, block: HTMLElement): HTMLElement {
    const fields = document.createElement('div')
    fields.className = 'block-fields'
    const name = PICTURE[this.kind]
    fields.append(
      choosePicture(this.words.choosePicture, async (file, say) => {
        const at = tagAt(view, block).from
        const filled = await fillPicture(view, { file, at, name, words: this.pasteWords, say })
        const next = fields.querySelector<HTMLElement>('[name="alt"]')
        // Whoever went on elsewhere stays there.
        if (filled === 'filled' && block.contains(document.activeElement)) next?.focus()
      }),
    )
    for (const name of ASKED[this.kind]) {
      const write = (value: string) => writeInTag(view, tagAt(view, block), name, value)
      const label = fields.appendChild(fieldOf(name, this.words.fields[name], write))
      label.classList.toggle('of-picture', name === PICTURE[this.kind])
    }
    return fields
  }

  private toolsFor(view: EditorView, block: HTMLElement): HTMLElement {
    const tools = document.createElement('p')
    tools.className = 'block-tools'
    const label = tools.appendChild(document.createElement('span'))
    label.textContent = this.kind === 'Figure' ? this.words.figure : this.words.video
    const presses: [string, () => void][] = [
      [this.words.up, () => moveBlock(view, block, -1)],
      [this.words.down, () => moveBlock(view, block, 1)],
      [this.words.remove, () => removeBlock(view, block)],
    ]
    for (const [words, press] of presses) tools.append(wordButton(words, press))
    return tools
  }
}
