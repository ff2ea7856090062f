import type { PhrasingContent } from 'mdast'
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { textsIn } from '@/texts/texts'
import { attributeOf } from '../attribute-of'
import { addressInWords } from './address-in-words'
import type { Around } from './around'

/** What a sentence says and shows: links with their address behind them, notes by their number, pictures in words. */
export function phrasesToMail(phrases: PhrasingContent[], around: Around): string {
  return phrases.map((phrase) => phraseToMail(phrase, around)).join('')
}

function phraseToMail(phrase: PhrasingContent, around: Around): string {
  switch (phrase.type) {
    case 'text':
      return phrase.value.replaceAll('\n', ' ')
    case 'inlineCode':
      return phrase.value
    case 'break':
      return '\n'
    case 'delete':
      return `~~${phrasesToMail(phrase.children, around)}~~`
    case 'link':
      return linkToMail(phrase.children, phrase.url, around)
    case 'linkReference':
      return linkToMail(phrase.children, around.definitions.get(phrase.identifier)?.url ?? '#', around)
    case 'image':
      return pictureToMail(phrase.url, phrase.alt, around)
    case 'imageReference':
      return pictureToMail(around.definitions.get(phrase.identifier)?.url ?? '', phrase.alt, around)
    case 'mdxJsxTextElement':
      return noteToMail(phrase, around)
    default:
      return 'children' in phrase ? phrasesToMail(phrase.children, around) : ''
  }
}

function linkToMail(children: PhrasingContent[], url: string, around: Around): string {
  const words = phrasesToMail(children, around)
  const address = addressInWords(url, words, around.siteUrl)
  return address === '' ? words : `${words} (${address})`
}

function pictureToMail(src: string, alt: string | null | undefined, around: Around): string {
  const picture = around.pictures.get(src)
  const { credit = '', licence = '' } = picture ?? {}
  const shows = alt || picture?.alt || ''
  return textsIn(around.language).prose.pictureInWords({ shows, credit, licence })
}

/** A note beside another, which only that one leads to, stands nowhere in the sentence. */
function noteToMail(node: MdxJsxTextElement, around: Around): string {
  const mark = `[${attributeOf(node, 'number') ?? ''}]`
  if (node.name === 'NoteAgain') return mark
  // Its place first: notes in a note come after it.
  const place = around.notes.push('') - 1
  around.notes[place] = `${mark} ${phrasesToMail(node.children, around).trim()}`
  return node.name === 'Note' ? mark : ''
}
