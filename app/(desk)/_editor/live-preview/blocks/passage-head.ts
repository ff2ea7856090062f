import { type EditorView, WidgetType } from '@codemirror/view'
import { wordButton } from '../../word-button'
import { readAttributes } from './attributes'
import { blockGroup, fieldOf } from './block-parts'
import type { BlockWords } from './block-words'
import { leaveBlock } from './enter-block'
import { findPassages, type Passage } from './find-passages'
import { writeInTag } from './write-in-tag'

/** What stands above a pull quote, a box or a private passage: what it is, its own fields, and how it goes. */
export class PassageHead extends WidgetType {
  constructor(
    private readonly kind: Passage['kind'],
    private readonly tag: string,
    private readonly isOnOwnLines: boolean,
    /** of a private passage: who reads it */
    private readonly readers: string,
    private readonly words: BlockWords,
  ) {
    super()
  }

  override eq(other: PassageHead): boolean {
    return (
      other.tag === this.tag &&
      other.kind === this.kind &&
      other.readers === this.readers &&
      other.isOnOwnLines === this.isOnOwnLines
    )
  }

  override get estimatedHeight(): number {
    return 36
  }

  toDOM(view: EditorView): HTMLElement {
    const hasFields = this.kind === 'Box'
    const head = blockGroup(view, `block passage-head head-${this.kind.toLowerCase()}`, {
      how: hasFields ? this.words.howFields : this.words.howButtons,
      leave: (direction) => leaveBlock(view, head, direction),
    })
    const tools = document.createElement('div')
    tools.className = 'block-tools'
    const label = tools.appendChild(document.createElement('span'))
    label.className = this.kind === 'Private' ? 'drawn-lock' : ''
    const remove = this.kind === 'Private' ? this.words.unhide : this.words.unwrap
    tools.append(wordButton(remove, () => unwrap(view, head)))
    if (hasFields)
      head.append(
        fieldOf('title', this.words.fields.title, (value) =>
          writeInTag(view, passageOf(view, head).opening, 'title', value),
        ),
      )
    head.prepend(tools)
    head.dataset.block = this.isOnOwnLines ? 'lines' : 'above'
    this.fill(head)
    return head
  }

  override updateDOM(head: HTMLElement): boolean {
    if (!head.classList.contains(`head-${this.kind.toLowerCase()}`)) return false
    head.dataset.block = this.isOnOwnLines ? 'lines' : 'above'
    this.fill(head)
    return true
  }

  override ignoreEvent(): boolean {
    return true
  }

  private fill(head: HTMLElement) {
    const title = readAttributes(this.tag).get('title')?.value ?? ''
    const name = this.words.passages[this.kind]
    const said = this.kind === 'Private' ? [name, this.readers].filter(Boolean).join(' · ') : name
    head.setAttribute('aria-label', title ? `${said}: ${title}` : said)
    const label = head.querySelector('span')
    if (label) label.textContent = said
    const field = head.querySelector('textarea')
    if (field && field.value !== title && field !== document.activeElement) field.value = title
  }
}

/** Said where it ends, to who does not see it. */
export class PassageEnd extends WidgetType {
  constructor(
    private readonly kind: Passage['kind'],
    private readonly words: BlockWords,
  ) {
    super()
  }

  override eq(other: PassageEnd): boolean {
    return other.kind === this.kind
  }

  override get estimatedHeight(): number {
    return 8
  }

  toDOM(): HTMLElement {
    const end = document.createElement('div')
    end.className = `passage-end end-${this.kind.toLowerCase()}`
    const said = end.appendChild(document.createElement('span'))
    said.textContent = this.words.ends[this.kind]
    return end
  }
}

function passageOf(view: EditorView, head: HTMLElement): Passage {
  const at = view.posAtDOM(head)
  const passage = findPassages(view.state).find(
    ({ opening }) => view.state.doc.lineAt(opening.from).from === at,
  )
  if (!passage) throw new Error('The head of a passage was drawn for which there is no source')
  return passage
}

/** Its tags go, its words stay. */
function unwrap(view: EditorView, head: HTMLElement) {
  const { opening, closing, isOnOwnLines } = passageOf(view, head)
  const { doc } = view.state
  const changes = [opening, closing].flatMap((tag) => {
    if (!tag) return []
    // With the end of its line.
    const behind = isOnOwnLines && tag.to < doc.length ? 1 : 0
    return [{ from: tag.from, to: tag.to + behind }]
  })
  view.dispatch({ changes, selection: { anchor: opening.from }, userEvent: 'delete', scrollIntoView: true })
  view.focus()
}
