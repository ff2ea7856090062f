import type { Link, Nodes, Root } from 'mdast'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import type {
  MdxJsxAttribute,
  MdxJsxExpressionAttribute,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from 'mdast-util-mdx-jsx'
import { type Handle, type Options, toMarkdown, type Unsafe } from 'mdast-util-to-markdown'
import { toString as wordsOf } from 'mdast-util-to-string'
import type { ProseFormat } from '../../prose/problem'

const shared: Options[] = [gfmStrikethroughToMarkdown(), gfmTableToMarkdown({ tablePipeAlign: false })]
/** A name or number of a character between `&` and `;`. Any other `&` is one. */
const REFERENCE: Unsafe = {
  character: '&',
  after: '(?:#\\d|#[xX]|[A-Za-z][A-Za-z0-9]{0,40};)',
  inConstruct: 'phrasing',
}
/** What begins a box or a private passage, here or elsewhere. */
const FENCE: Unsafe = { character: ':', atBreak: true, after: '::' }
const IN_MDX: Unsafe[] = [
  REFERENCE,
  FENCE,
  { character: '{', inConstruct: 'phrasing' },
  { character: '<', inConstruct: 'phrasing' },
]
/** In a letter a row of `=` is a rule. */
const IN_LETTERS: Unsafe[] = [FENCE, { character: '=', atBreak: true, after: '==' }]

/** A tree as text that means the same in this format: what would be a mark there and is none is escaped. */
export function write(tree: Root, format: ProseFormat): string {
  const isEssay = format === 'mdx'
  const written = toMarkdown(tree, {
    bullet: '-',
    bulletOther: '*',
    emphasis: '*',
    strong: '*',
    rule: '-',
    fence: '`',
    fences: true,
    listItemIndent: 'one',
    incrementListMarker: true,
    resourceLink: true,
    handlers: {
      root: rootFor(isEssay ? IN_MDX : IN_LETTERS),
      link,
      footnoteReference: (node: { label: string }) => `[^${node.label}]`,
      footnoteDefinition: (node, _, state, info) => `[^${node.label}]: ${state.containerFlow(node, info)}`,
      mdxJsxFlowElement: component,
      mdxJsxTextElement: component,
      ...(format === 'mail' && { break: () => '\n' }),
    } as Record<string, Handle>,
    extensions: shared,
  })
  const ticked = written.replaceAll('\ue000', '[ ]').replaceAll('\ue001', '[x]')
  return (isEssay ? ticked : withoutReferences(ticked)).trim()
}

/** Of what Markdown may read as a mark, this format has its own: references to characters are none in a letter. */
function rootFor(own: Unsafe[]): Handle {
  return (node: Root, _, state, info) => {
    state.unsafe = [...state.unsafe.filter(({ character }) => character !== '&'), ...own]
    return state.containerFlow(node, info)
  }
}

/** What it holds as far to the left as what is around it, as writers type it; one paragraph between its tags. */
const component: Handle = (node: MdxJsxFlowElement | MdxJsxTextElement, _parent, state, info) => {
  const tag = `<${node.name}${node.attributes.map(attribute).join('')}`
  const [only, ...more] = node.children
  if (!only) return `${tag} />`
  if (node.type === 'mdxJsxTextElement')
    return `${tag}>${state.containerPhrasing(node, { ...info, before: '>', after: '<' })}</${node.name}>`
  if (only.type === 'paragraph' && more.length === 0)
    return `${tag}>${state.containerPhrasing(only, { ...info, before: '>', after: '<' })}</${node.name}>`
  return `${tag}>\n\n${state.containerFlow(node, info)}\n\n</${node.name}>`
}

const attribute = (it: MdxJsxAttribute | MdxJsxExpressionAttribute) =>
  it.type === 'mdxJsxAttribute' && typeof it.value === 'string'
    ? ` ${it.name}="${it.value.replace(/&(?=#?\w+;)/g, '&amp;').replaceAll('"', '&quot;')}"`
    : ''

const BARE = /^https?:\/\/(?:[A-Za-z0-9./?=&%#:,;+-]|(?<=[A-Za-z0-9])_(?=[A-Za-z0-9]))*[A-Za-z0-9/]$/
/** An address that is its own words is typed bare, as one would. */
const link: Handle = (node: Link, _parent, state, info) => {
  const words = wordsOf(node as Nodes)
  const isBare = words === node.url && BARE.test(node.url)
  const isMailbox =
    node.url === `mailto:${words}` && /^[A-Za-z0-9.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/.test(words)
  if (isBare || isMailbox) return words
  const exit = state.enter('link')
  const inside = state.enter('label')
  const tracker = state.createTracker(info)
  let value = tracker.move('[')
  value += tracker.move(state.containerPhrasing(node, { before: value, after: '](', ...tracker.current() }))
  value += tracker.move('](')
  inside()
  const isOdd = node.url === '' || /[\0- <>\u007f]/.test(node.url)
  const place = state.enter(isOdd ? 'destinationLiteral' : 'destinationRaw')
  const url = isOdd ? encodeURI(decoded(node.url)).replace(/[<>]/g, encodeURIComponent) : node.url
  value += tracker.move(state.safe(url, { before: value, after: ')', ...tracker.current() }))
  value += tracker.move(')')
  place()
  exit()
  return value
}

function decoded(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url.replaceAll('%', '%25')
  }
}

function withoutReferences(text: string): string {
  return text.replace(/&#x([0-9A-F]{1,6});/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
}
