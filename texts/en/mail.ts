import type { mail as nl } from '../nl/mail'

export const mail: typeof nl = {}
