import type { Root } from 'mdast'
import type { Node } from 'unist'
import type { Problem, ProblemTexts } from '../problem'
import { visit } from '../visit'
import { isAllowedImage } from './check-address'
import { problemAt } from './problem-at'

const ANY_SITE = 'https://site.invalid/'
/** As pictures are called and served; `spelledPictures` finds the same in the characters of a text. */
const PICTURE = /\/media\/(?:[0-9a-f]{16}\/|[a-z0-9]+(?:-[a-z0-9]+)*\.(?:png|jpg|webp)$)/
const WHOLE =
  /^\/media\/(?:[0-9a-f]{16}\/[0-9]{1,5}\.(?:avif|webp|jpg)|[a-z0-9]+(?:-[a-z0-9]+)*\.(?:png|jpg|webp))$/

/**
 * Addresses of pictures that no picture of ours can have, and those that become one only where they are read (`&#47;media/…`): who may see a
 * picture is read off the characters of texts (docs/decisions/0015), so those have to say it as readers get it.
 */
export function listHiddenPictures(tree: Root, source: string, texts: ProblemTexts): Problem[] {
  const problems: Problem[] = []
  const judge = (kind: 'link' | 'image', address: string, node: Pick<Node, 'position'>) => {
    const wrong = findWrong(kind, address, writtenAt(node, source), texts)
    if (wrong) problems.push(problemAt(node, wrong))
  }
  const pictured = new Set<string>()
  visit(tree, 'imageReference', ({ identifier }) => void pictured.add(identifier))
  visit(tree, (node) => {
    if (node.type === 'image') judge('image', node.url, node)
    if (node.type === 'link') judge('link', node.url, node)
    if (node.type === 'definition') judge(pictured.has(node.identifier) ? 'image' : 'link', node.url, node)
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue
      const place = attribute.position ? attribute : node
      if (['src', 'still'].includes(attribute.name)) judge('image', attribute.value, place)
      if (attribute.name === 'href') judge('link', attribute.value, place)
    }
  })
  return problems
}

function findWrong(
  kind: 'link' | 'image',
  address: string,
  written: string,
  texts: ProblemTexts,
): string | null {
  // What is wrong with it otherwise is told by check-node.
  if (kind === 'image' && isAllowedImage(address) && !WHOLE.test(address)) return texts.wrongImage(address)
  const [picture] = PICTURE.exec(asServed(address)) ?? []
  return picture && !written.includes(picture) ? texts.hiddenPicture : null
}

/** The path that a browser asks for, percent-encoding undone: dots and doubled slashes lead to the same place. */
function asServed(address: string): string {
  if (!URL.canParse(address, ANY_SITE)) return ''
  const undone = new URL(address, ANY_SITE).pathname.replace(/%[2-7][0-9a-f]/gi, decodeURIComponent)
  return new URL(undone.replace(/[/\\]{2,}/g, '/'), ANY_SITE).pathname
}

function writtenAt({ position }: Pick<Node, 'position'>, source: string): string {
  const { start, end } = position ?? {}
  return start?.offset === undefined || end?.offset === undefined
    ? source
    : source.slice(start.offset, end.offset)
}
