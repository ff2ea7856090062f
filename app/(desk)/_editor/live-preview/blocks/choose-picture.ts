import { wordButton } from '../../word-button'

/** A button that asks for the file of a picture, and a place for what is said of it. */
export function choosePicture(
  words: string,
  take: (file: File, say: (sentence: string) => void) => void,
): HTMLElement {
  const place = document.createElement('div')
  place.className = 'choose-picture'
  const field = document.createElement('input')
  field.type = 'file'
  field.hidden = true
  field.accept = 'image/jpeg,image/png,image/webp'
  field.setAttribute('aria-label', words)
  // No field of the form around the editor.
  field.setAttribute('form', '')
  const said = document.createElement('span')
  said.setAttribute('role', 'status')
  field.addEventListener('change', () => {
    const [file] = field.files ?? []
    field.value = ''
    if (file) take(file, (sentence) => (said.textContent = sentence))
  })
  place.append(
    wordButton(words, () => field.click()),
    field,
    said,
  )
  return place
}
