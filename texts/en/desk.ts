import type { desk as nl } from '../nl/desk'

export const desk: typeof nl = {}
