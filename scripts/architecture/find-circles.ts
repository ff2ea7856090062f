/** Groups of two or more that reach each other, by Tarjan's algorithm (SIAM J. Comput. 1, 1972, 146–160). */
export function findCircles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const index = new Map<string, number>()
  const lowest = new Map<string, number>()
  const path: string[] = []
  const circles: string[][] = []
  for (const node of graph.keys()) if (!index.has(node)) visit(node)
  return circles

  function visit(node: string): void {
    index.set(node, index.size)
    lowest.set(node, index.get(node) ?? 0)
    path.push(node)
    for (const next of graph.get(node) ?? []) {
      if (!index.has(next)) visit(next)
      else if (!path.includes(next)) continue
      lowest.set(node, Math.min(lowest.get(node) ?? 0, lowest.get(next) ?? 0))
    }
    if (lowest.get(node) !== index.get(node)) return
    const circle = path.splice(path.indexOf(node)).sort()
    if (circle.length > 1) circles.push(circle)
  }
}
