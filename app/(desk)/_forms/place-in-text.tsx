/** Where in the text of a form something is: both from 1. */
export type TextPlace = { line: number; column: number }

/**
 * A sentence about a place in the text, which is a jump to it. Without script to the text, and the sentence names the line; the editor
 * puts the caret there (`useJumps`).
 */
export function PlaceInText({ place, words }: { place: TextPlace; words: string }) {
  return (
    <a href="#body" data-line={place.line} data-column={place.column}>
      {words}
    </a>
  )
}
