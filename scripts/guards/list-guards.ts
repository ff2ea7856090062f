import { parseSync } from 'oxc-parser'
import { listConditionsInSql } from './list-conditions-in-sql'

/** One guard of a file: which characters it is (UTF-16), what stands there when it is taken out, and its line from 1. */
export type Guard = {
  start: number
  end: number
  without: string
  line: number
  words: string
  /** of a `where`; the others are early returns and throws */
  isCondition: boolean
}

type Node = { type: string; start: number; end: number; [field: string]: unknown }

/** Every early return, throw, and condition of a `where` in a file, found by its syntax tree. */
export function listGuards(file: string, source: string): Guard[] {
  const { program, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file} could not be parsed: ${errors[0]?.message}`)
  const guards: Guard[] = []
  const guarded = new Set<Node>()
  visit(program as unknown as Node)
  return guards

  function visit(node: Node): void {
    if (node.type === 'IfStatement') {
      const last = lastOf(node.consequent as Node)
      if (last && LEAVING.includes(last.type)) takeOutTest(node.test as Node)
      if (last) guarded.add(last)
    }
    // A throw that a test leads to is taken out with the test.
    if (node.type === 'ThrowStatement' && !guarded.has(node)) take(node, ';')
    if (node.type === 'CallExpression') takeOutConditions(node)
    if (node.type === 'TaggedTemplateExpression' && nameOf(node.tag as Node) === 'sql')
      for (const { start, end } of listConditionsInSql(source, node.start, node.end))
        take({ start, end }, ' true ', true)
    for (const child of childrenOf(node)) visit(child)
  }

  /** What the test does besides is done all the same. */
  function takeOutTest(test: Node): void {
    take(test, `((${source.slice(test.start, test.end)}), false)`)
  }

  function takeOutConditions(call: Node): void {
    const args = call.arguments as Node[]
    const name = nameOf(call.callee as Node)
    if (name === 'and' && args.length > 1) for (const arg of args) take(arg, 'undefined', true)
    const [condition] = args
    if (name === 'where' && condition && nameOf(condition.callee as Node | undefined) !== 'and')
      take(condition, 'undefined', true)
  }

  function take({ start, end }: { start: number; end: number }, without: string, isCondition = false): void {
    const line = source.slice(0, start).split('\n').length
    const words = source.slice(start, end).trim().replace(/\s+/g, ' ')
    guards.push({ start, end, without, line, words, isCondition })
  }
}

const LEAVING = ['ReturnStatement', 'ThrowStatement', 'ContinueStatement', 'BreakStatement']

function lastOf(statement: Node): Node | undefined {
  return statement.type === 'BlockStatement' ? (statement.body as Node[]).at(-1) : statement
}

function nameOf(callee: Node | undefined): string | undefined {
  if (callee?.type === 'Identifier') return callee.name as string
  return callee?.type === 'MemberExpression' ? nameOf(callee.property as Node) : undefined
}

function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flat()
    .filter((value): value is Node => typeof value === 'object' && value !== null && 'type' in value)
}
