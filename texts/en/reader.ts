import type { reader as nl } from '../nl/reader'

export const reader: typeof nl = {}
