/** Dutch. Sentences that need a value are functions. */
export const reader = {}
