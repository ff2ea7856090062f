import { isMap, isScalar, type LineCounter, type Node, type ParsedNode } from 'yaml'

/** Where the parts of some YAML or JSON stand in their file, and what stands there. */
export type SourceMap = {
  value: unknown
  /** the place of the value at a path, or of the nearest part around it that exists */
  placeOf(path: PropertyKey[]): Place
  /** the place of a key of the map at a path */
  placeOfKey(path: PropertyKey[], key: string): Place
  /** whether there is anything at a path */
  has(path: PropertyKey[]): boolean
}

export type Place = { line: number; column: number }

/** Makes a map of positions. `firstLine` is the line of the file on which the YAML begins. */
export function mapSource(
  root: ParsedNode | null,
  value: unknown,
  counter: LineCounter,
  firstLine: number,
): SourceMap {
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset)
    return { line: line + firstLine - 1, column: col }
  }
  return {
    value,
    placeOf(path) {
      const nodes = nodesAlong(root, path)
      const reached = nodes.at(-1)
      const isWhole = nodes.length === path.length + 1
      // What is missing from a map is told at the key that the map belongs to.
      const key = isWhole ? undefined : keyOf(nodes.at(-2), path[nodes.length - 2])
      return placeAt((key ?? reached)?.range?.[0] ?? 0)
    },
    placeOfKey(path, key) {
      const nodes = nodesAlong(root, path)
      return placeAt((keyOf(nodes.at(-1), key) ?? nodes.at(-1))?.range?.[0] ?? 0)
    },
    has: (path) => nodesAlong(root, path).length === path.length + 1,
  }
}

function nodesAlong(root: ParsedNode | null, path: PropertyKey[]): Node[] {
  const nodes: Node[] = root ? [root] : []
  for (const step of path) {
    const last = nodes.at(-1)
    const next = last && 'get' in last ? last.get(typeof step === 'symbol' ? '' : step, true) : undefined
    if (!next || typeof next !== 'object') break
    nodes.push(next as Node)
  }
  return nodes
}

function keyOf(node: Node | undefined, name: PropertyKey | undefined): Node | undefined {
  if (!isMap(node)) return undefined
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(name))
  return isScalar(pair?.key) ? pair.key : undefined
}
