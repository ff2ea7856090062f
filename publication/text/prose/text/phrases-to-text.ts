import type { PhrasingContent } from 'mdast'

/** What is said in a sentence. Notes are taken out of it and put in `notes`; pictures say nothing here. */
export function phrasesToText(phrases: PhrasingContent[], notes: string[]): string {
  return phrases.map((phrase) => phraseToText(phrase, notes)).join('')
}

function phraseToText(phrase: PhrasingContent, notes: string[]): string {
  switch (phrase.type) {
    case 'text':
      return phrase.value.replaceAll('\n', ' ')
    case 'inlineCode':
      return phrase.value
    case 'break':
      return '\n'
    case 'mdxJsxTextElement':
      notes.push(phrasesToText(phrase.children, notes).trim())
      return ''
    default:
      return 'children' in phrase ? phrasesToText(phrase.children, notes) : ''
  }
}
