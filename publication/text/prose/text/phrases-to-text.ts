import type { PhrasingContent } from 'mdast'

/**
 * What is said in a sentence. Notes are taken out of it and put in `notes`; pictures say nothing here. Words that are struck
 * out stand between `strike`: without it they would be said.
 */
export function phrasesToText(phrases: PhrasingContent[], notes: string[], strike = '~~'): string {
  return phrases.map((phrase) => phraseToText(phrase, notes, strike)).join('')
}

function phraseToText(phrase: PhrasingContent, notes: string[], strike: string): string {
  switch (phrase.type) {
    case 'text':
      return phrase.value.replaceAll('\n', ' ')
    case 'inlineCode':
      return phrase.value
    case 'break':
      return '\n'
    case 'mdxJsxTextElement':
      notes.push(phrasesToText(phrase.children, notes, strike).trim())
      return ''
    case 'delete':
      return strike + phrasesToText(phrase.children, notes, strike) + strike
    default:
      return 'children' in phrase ? phrasesToText(phrase.children, notes, strike) : ''
  }
}
