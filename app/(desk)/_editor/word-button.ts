/** A button of the editor that looks as a word, and sends no form. */
export function wordButton(words: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'word'
  button.textContent = words
  button.addEventListener('click', press)
  return button
}
