/** A value of an attribute, and where in its tag it stands between its quotation marks. */
export type Attribute = { value: string; from: number; to: number }

const ATTRIBUTE = /\s([A-Za-z][\w-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const NAMED: Record<string, string> = { quot: '"', apos: "'", amp: '&', lt: '<', gt: '>' }

/** The attributes of a tag, by name; the first of two that are named alike counts. */
export function readAttributes(tag: string): Map<string, Attribute> {
  const found = new Map<string, Attribute>()
  for (const { 0: whole, 1: name = '', 2: double, 3: single, index } of tag.matchAll(ATTRIBUTE)) {
    const written = double ?? single ?? ''
    const to = index + whole.length - 1
    if (!found.has(name)) found.set(name, { value: decode(written), from: to - written.length, to })
  }
  return found
}

/** What has to change in a tag for an attribute to have this value: its own text and nothing else. */
export function writeAttribute(
  tag: string,
  name: string,
  value: string,
): { from: number; to: number; insert: string } {
  const there = readAttributes(tag).get(name)
  if (there) {
    const isSingle = tag[there.to] === "'"
    return { from: there.from, to: there.to, insert: encode(value, isSingle ? "'" : '"') }
  }
  const end = /\s*\/?>$/.exec(tag)?.index ?? tag.length
  return { from: end, to: end, insert: ` ${name}="${encode(value, '"')}"` }
}

function decode(written: string): string {
  return written.replace(/&(?:#(\d{1,6})|(\w+));/g, (whole, code, name) =>
    code ? String.fromCodePoint(Number(code)) : (NAMED[name] ?? whole),
  )
}

function encode(value: string, quote: '"' | "'"): string {
  return value
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll(quote, quote === '"' ? '&quot;' : '&apos;')
    .replace(/\s*\n\s*/g, ' ')
}
