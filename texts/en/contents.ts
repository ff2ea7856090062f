import type { contents as nl } from '../nl/contents'

export const contents: typeof nl = {}
