import type { newsletter as nl } from '../nl/newsletter'

export const newsletter: typeof nl = {}
