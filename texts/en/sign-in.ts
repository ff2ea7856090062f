import type { signIn as nl } from '../nl/sign-in'

export const signIn: typeof nl = {}
