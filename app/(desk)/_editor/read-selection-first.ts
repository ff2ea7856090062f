import { type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view'

/**
 * What a program selects and replaces in one go (dictation, a corrector) is what it replaces. The browser tells of a selection
 * a frame late; until then the view knows the old one, and would put the words beside what they should replace.
 */
export const readSelectionFirst = ViewPlugin.define((view) => new ToldSelection(view), {
  eventHandlers: {
    // Before the view draws for having the focus what it hid without: that would move the ends of what is selected.
    focus(_, view) {
      queueMicrotask(() => {
        if (!view.composing) this.readIfUntold()
      })
    },
    beforeinput({ inputType, isComposing }, view) {
      if (inputType === 'insertText' && !isComposing && !view.composing) this.readIfUntold()
    },
  },
})

type Ends = Pick<Selection, 'anchorNode' | 'anchorOffset' | 'focusNode' | 'focusOffset'>

/** What is selected on the page, as the view was told of it or as it put it there. */
class ToldSelection {
  private told: Ends | null
  private isGone = false
  private readonly hear = () => {
    this.told = this.now()
  }

  constructor(private readonly view: EditorView) {
    this.told = this.now()
    view.dom.ownerDocument.addEventListener('selectionchange', this.hear)
  }

  update({ selectionSet, docChanged }: ViewUpdate) {
    if (!selectionSet && !docChanged) return
    // The view selects on the page after its plugins have heard.
    this.view.requestMeasure({ key: this, read: this.hear })
  }

  destroy() {
    this.isGone = true
    this.view.dom.ownerDocument.removeEventListener('selectionchange', this.hear)
  }

  readIfUntold() {
    const now = this.now()
    if (this.isGone || !now || (this.told && isSame(now, this.told))) return
    this.told = now
    const { contentDOM } = this.view
    if (!contentDOM.contains(now.anchorNode) || !contentDOM.contains(now.focusNode)) return
    const anchor = now.anchorNode && this.view.posAtDOM(now.anchorNode, now.anchorOffset)
    const head = now.focusNode && this.view.posAtDOM(now.focusNode, now.focusOffset)
    if (anchor !== null && head !== null) this.view.dispatch({ selection: { anchor, head } })
  }

  private now(): Ends | null {
    const selection = this.view.dom.ownerDocument.getSelection()
    if (!selection) return null
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selection
    return { anchorNode, anchorOffset, focusNode, focusOffset }
  }
}

const isSame = (one: Ends, other: Ends) =>
  one.anchorNode === other.anchorNode &&
  one.anchorOffset === other.anchorOffset &&
  one.focusNode === other.focusNode &&
  one.focusOffset === other.focusOffset
