import { WidgetType } from '@codemirror/view'

/** A few signs in the place of others: the dash of a list for its hyphen, the box of a task for its brackets. */
export class DrawnText extends WidgetType {
  constructor(
    private readonly text: string,
    private readonly look: string,
  ) {
    super()
  }

  override eq(other: DrawnText): boolean {
    return other.text === this.text && other.look === this.look
  }

  toDOM(): HTMLElement {
    const element = document.createElement('span')
    element.className = this.look
    element.textContent = this.text
    return element
  }
}
