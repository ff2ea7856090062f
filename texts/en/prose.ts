import type { prose as nl } from '../nl/prose'

export const prose: typeof nl = {}
