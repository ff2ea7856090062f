import { setImmediate as nextTurn } from 'node:timers/promises'
import { RewritingStream } from 'parse5-html-rewriting-stream'

/** In UTF-16 units, some 5 ms: a page of megabytes would keep readers of all others waiting. */
const PIECE = 32_768

type StartTag = Parameters<RewritingStream['emitStartTag']>[0]

/**
 * The page without anything that runs or asks for something that runs: script elements, links to scripts,
 * handlers in attributes. Data (`application/ld+json`) stays. Comments go too: React leaves many, for scripts
 * that are no longer there.
 */
export async function takeOutScripts(html: string): Promise<string> {
  const rewriter = new RewritingStream()
  let isInScript = false
  rewriter.on('startTag', (tag, raw) => {
    if (isInScript || isScriptLink(tag)) return
    if (tag.tagName === 'script' && !isData(tag)) {
      isInScript = true
      return
    }
    const quiet = tag.attrs.filter(({ name }) => !/^on/i.test(name))
    if (quiet.length === tag.attrs.length) rewriter.emitRaw(raw)
    else rewriter.emitStartTag({ ...tag, attrs: quiet })
  })
  rewriter.on('endTag', (tag, raw) => {
    if (isInScript) isInScript = tag.tagName !== 'script'
    else rewriter.emitRaw(raw)
  })
  rewriter.on('text', (_text, raw) => {
    if (!isInScript) rewriter.emitRaw(raw)
  })
  rewriter.on('doctype', (_doctype, raw) => rewriter.emitRaw(raw))
  rewriter.on('comment', () => {})

  const parts: string[] = []
  rewriter.on('data', (part: string | Buffer) => parts.push(part.toString()))
  const finished = new Promise<void>((resolve, reject) => {
    rewriter.on('end', resolve)
    rewriter.on('error', reject)
  })
  for (let at = 0; at < html.length; at += PIECE) {
    if (at > 0) await nextTurn()
    rewriter.write(html.slice(at, at + PIECE))
  }
  rewriter.end()
  await finished
  return parts.join('')
}

const attribute = (tag: StartTag, name: string) =>
  tag.attrs
    .find((candidate) => candidate.name === name)
    ?.value.trim()
    .toLowerCase()

function isData(tag: StartTag): boolean {
  return attribute(tag, 'type') === 'application/ld+json'
}

function isScriptLink(tag: StartTag): boolean {
  if (tag.tagName !== 'link') return false
  const relations = attribute(tag, 'rel')?.split(/\s+/) ?? []
  if (relations.includes('modulepreload')) return true
  return (
    attribute(tag, 'as') === 'script' || (attribute(tag, 'href')?.split('?')[0]?.endsWith('.js') ?? false)
  )
}
