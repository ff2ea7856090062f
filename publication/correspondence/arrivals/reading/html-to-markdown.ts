import TurndownService from 'turndown'
import { cutRunsOfBlanks } from './cut-runs-of-blanks'
import { hoistBreaks } from './hoist-breaks'
import { createIsLine } from './is-line'
import { keepLineEnds, takeTypedOut } from './keep-line-ends'
import { listItem } from './list-item'
import { asStruck, struckWords } from './struck-words'
import { isDataTable, tableToMarkdown } from './table-to-markdown'

/** Nothing of these is a letter; all of it goes, with what is inside. */
const DROPPED = [
  'script',
  'style',
  'title',
  'head',
  'meta',
  'link',
  'noscript',
  'template',
  'iframe',
  'object',
  'embed',
  'form',
  'button',
  'input',
  'select',
  'textarea',
  'picture',
  'video',
  'audio',
  'canvas',
] as const
const SAFE_LINK = /^(https?:|mailto:)/i
const HIDDEN =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(px|pt|em|rem|%)?\s*(;|!|$)/i

/** The HTML of a mail as Markdown. Pictures, what traces readers and what is hidden are left out; links stay. */
export function htmlToMarkdown(html: string): string {
  const markdown = converter(createIsLine(html))
    .turndown(hoistBreaks(keepLineEnds(cutRunsOfBlanks(html))))
    .replace(/\u00a0/g, ' ')
    .replace(/^[ \t]+$/gm, '')
  return takeTypedOut(markdown)
}

/** A block on a line of its own; a line end that it ends with is not seen. */
function asLine(content: string): string {
  const ended = content.replace(/(?: {2}\n|\n?)$/, '\n')
  return content.startsWith('\n') ? ended : `\n${ended}`
}

/** Programs put pictures of emoji into mails; they say which. Other pictures are not taken over. */
const EMOJI =
  /^(?=.*(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3))(?:\p{Extended_Pictographic}|\p{Emoji_Component}){1,20}$/u

const emojiOf = (alt: string) => (EMOJI.test(alt.trim()) ? alt.trim() : '')

function converter(isLine: (node: HTMLElement) => boolean): TurndownService {
  const service = new TurndownService({ headingStyle: 'atx', bulletListMarker: '-', emDelimiter: '*' })
  service.remove([...DROPPED] as TurndownService.Filter)
  // These have a rule of their own that goes before what is removed.
  service.addRule('pictures', {
    filter: 'img',
    replacement: (_content, node) => emojiOf((node as HTMLElement).getAttribute('alt') ?? ''),
  })
  service.addRule('tables of data', {
    filter: isDataTable,
    replacement: (_content, node) =>
      tableToMarkdown(node as HTMLElement, (cell) => converter(isLine).turndown(cell)),
  })
  service.addRule('items of lists', listItem())
  service.addRule('struck words', struckWords)
  service.addRule('struck paragraphs', {
    filter: 'p',
    replacement: (content, node) => `\n\n${asStruck(content, node as HTMLElement)}\n\n`,
  })
  service.addRule('lines', {
    filter: isLine,
    replacement: (content, node) => asLine(asStruck(content, node as HTMLElement)),
  })
  service.addRule('hidden', {
    filter: (node) => HIDDEN.test(node.getAttribute('style') ?? ''),
    replacement: () => '',
  })
  service.addRule('vector drawings', { filter: (node) => node.nodeName === 'SVG', replacement: () => '' })
  service.addRule('unsafe links', {
    filter: (node) => node.nodeName === 'A' && !SAFE_LINK.test(node.getAttribute('href')?.trim() ?? ''),
    replacement: (content) => content,
  })
  // Mail programs write an address as a link to itself, which Markdown says with less.
  service.addRule('bare addresses', {
    filter: (node) =>
      node.nodeName === 'A' &&
      /^mailto:/i.test(node.getAttribute('href') ?? '') &&
      node.textContent?.trim().toLowerCase() === node.getAttribute('href')?.slice(7).toLowerCase(),
    replacement: (_content, node) => node.textContent?.trim() ?? '',
  })
  // The mark of a signature must stay one.
  service.escape = keepSignatureMark(service.escape.bind(service))
  return service
}

function keepSignatureMark(escapeText: (text: string) => string): (text: string) => string {
  return (text) => (/^--\s*$/.test(text) ? '-- ' : escapeText(text))
}
