import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Takes the sources out of the source maps under a folder: Node keeps the map of every file that it loads, and places are
 * all that it needs to say where something went wrong. See docs/decisions/0022.
 * @param {string} folder
 */
export function keepPlacesOnly(folder) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js.map')) continue
    const file = path.join(folder, name)
    writeFileSync(file, JSON.stringify(withoutSources(JSON.parse(readFileSync(file, 'utf8')))))
  }
}

/** A map, or one of maps: its `sections` (ECMA-426, 10.2). */
function withoutSources({ sourcesContent: _, ...map }) {
  if (!map.sections) return map
  return { ...map, sections: map.sections.map((one) => ({ ...one, map: withoutSources(one.map) })) }
}
