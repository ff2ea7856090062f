/** Whether a word is being composed in a field, and what is to be done once it is not. */
export function followComposing(field: HTMLTextAreaElement) {
  let isComposing = false
  let next: (() => void) | null = null
  const begin = () => {
    isComposing = true
  }
  const end = () => {
    isComposing = false
    // What was composed is in the field only after this.
    setTimeout(() => next?.())
  }
  field.addEventListener('compositionstart', begin)
  field.addEventListener('compositionend', end)
  return {
    is: () => isComposing,
    afterwards: (act: () => void) => {
      next = act
    },
    stop: () => {
      next = null
      field.removeEventListener('compositionstart', begin)
      field.removeEventListener('compositionend', end)
    },
  }
}
