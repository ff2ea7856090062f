/** Whether a word is being composed in a field, or in one of those in an element, and what is to be done once it is not. */
export function followComposing(field: HTMLElement) {
  let isComposing = false
  let isStopped = false
  let next: (() => void) | null = null
  const begin = () => {
    isComposing = true
  }
  const end = () => {
    isComposing = false
    const act = next
    // Once: what is to be done asks again when another word was begun by then.
    next = null
    // What was composed is in the field only after this.
    if (act) setTimeout(() => !isStopped && act())
  }
  field.addEventListener('compositionstart', begin)
  field.addEventListener('compositionend', end)
  return {
    is: () => isComposing,
    afterwards: (act: () => void) => {
      next = act
    },
    stop: () => {
      isStopped = true
      field.removeEventListener('compositionstart', begin)
      field.removeEventListener('compositionend', end)
    },
  }
}
