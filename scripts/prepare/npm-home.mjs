import { accessSync, constants, existsSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'

/**
 * Why npm could not keep what it fetches, in a sentence that names HOME; null when it can. npm itself tells of it in forty
 * lines that do not.
 * @param {Record<string, string | undefined>} env
 * @returns {string | null}
 */
export function whatKeepsNpmFromWriting(env) {
  const chosen = env.npm_config_cache
  const home = env.HOME || homedir()
  const cache = chosen || path.join(home, '.npm')
  if (isWritable(nearest(cache))) return null
  return chosen
    ? `In ${cache} kan niet geschreven worden, en daar bewaart npm wat het ophaalt. Zet npm_config_cache op een map van dit account.`
    : `In HOME kan niet geschreven worden (${home}), en daar bewaart npm wat het ophaalt. Zet HOME op een map van dit account.`
}

/** The folder itself, or what it would have to be made in. */
function nearest(folder) {
  let at = path.resolve(folder)
  while (!existsSync(at) && path.dirname(at) !== at) at = path.dirname(at)
  return at
}

function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
