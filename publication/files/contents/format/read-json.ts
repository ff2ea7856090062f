import { LineCounter, parseDocument } from 'yaml'
import type { FileTexts, Read } from './contents'
import { mapSource, type SourceMap } from './source-map'

/** Reads JSON (RFC 8259) with the place of everything in it; JSON is YAML, so the YAML parser knows the places. */
export function readJson(source: string, say: FileTexts): Read<SourceMap> {
  const counter = new LineCounter()
  try {
    const value: unknown = JSON.parse(source)
    const document = parseDocument(source, { lineCounter: counter, prettyErrors: false, strict: false })
    const twice = document.errors.find((error) => error.code === 'DUPLICATE_KEY')
    if (twice) {
      const { line, col } = counter.linePos(twice.pos[0])
      return { status: 'refused', problems: [{ line, column: col, message: say.yaml.DUPLICATE_KEY }] }
    }
    return { status: 'read', value: mapSource(document.contents, value, counter, 1) }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const place = /line (\d+) column (\d+)/.exec(error.message)
    const lines = source.split('\n')
    const [line, column] = place ? [Number(place[1]), Number(place[2])] : [lines.length, 1]
    return refused(line, column, say.expected(say.what.json, say.found.unreadable))
  }
}

const refused = (line: number, column: number, message: string): Read<never> => ({
  status: 'refused',
  problems: [{ line, column, message }],
})
