import { type Import, importsOf } from './list-sources'

/** All files of ours that these files reach by imports of values, themselves included, each with its imports. */
export function closureOf(roots: readonly string[]): Map<string, Import[]> {
  const reached = new Map<string, Import[]>()
  const waiting = [...roots]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file) || !/\.tsx?$/.test(file)) continue
    const imports = importsOf(file).filter(({ isTypeOnly }) => !isTypeOnly)
    reached.set(file, imports)
    for (const { target } of imports) if (target.startsWith('./')) waiting.push(target.slice(2))
  }
  return reached
}
