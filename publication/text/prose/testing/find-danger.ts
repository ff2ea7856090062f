import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode

/** Every element a text may become on a page, in a feed or in a mail; an oracle of its own, not the allow-list. */
const HARMLESS = new Set(
  (
    'p h2 h3 h4 h5 h6 blockquote ul ol li hr pre a em strong del sup span code br img figure figcaption ' +
    'aside section table thead tbody tr th td link'
  ).split(' '),
)
const HARMLESS_ATTRIBUTES = new Set(
  'href src alt title rel id class start value width height align data-align as dir data-joined'.split(' '),
)

/** What in a piece of HTML could run, load, embed or send something, as a browser would read it; empty when nothing. */
export function findDanger(html: string): string[] {
  return parseFragment(html).childNodes.flatMap(dangerOf)
}

function dangerOf(node: Node): string[] {
  if (!('tagName' in node)) return node.nodeName === '#text' ? [] : [node.nodeName]
  const { tagName, attrs, childNodes } = node
  return [
    ...(HARMLESS.has(tagName) && node.namespaceURI.endsWith('/xhtml') ? [] : [`<${tagName}>`]),
    // React asks for pictures in advance; any other link element would load what it likes.
    ...(tagName === 'link' && !attrs.some(({ name, value }) => name === 'as' && value === 'image')
      ? ['<link>']
      : []),
    ...attrs.flatMap(({ name, value }) => dangerOfAttribute(name, value).map((it) => `<${tagName} ${it}>`)),
    ...childNodes.flatMap(dangerOf),
  ]
}

function dangerOfAttribute(name: string, value: string): string[] {
  // Of an item with a box, where no style sheet comes along.
  if (name === 'style' && value === 'list-style: none') return []
  if (name === 'data-digits' && /^\d{1,10}$/.test(value)) return []
  if (!HARMLESS_ATTRIBUTES.has(name)) return [`${name}="${value}"`]
  if (name !== 'href' && name !== 'src') return []
  const { protocol, host } = new URL(value, 'https://site.example/')
  const isPicture = name === 'src'
  if (isPicture && host !== 'site.example') return [`src="${value}"`]
  return ['https:', 'http:', 'mailto:', 'tel:'].includes(protocol) ? [] : [`${name}="${value}"`]
}
