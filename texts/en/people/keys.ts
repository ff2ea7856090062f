import type { keys as nl } from '../../nl/people/keys'

/** Of a link that is for one person alone, in a text that others will read. English. */
export const keys: typeof nl = {
  typed:
    'Here is a link of this site that signs somebody in or confirms something for them. Whoever reads it can do that too. Take it away here.',
}
