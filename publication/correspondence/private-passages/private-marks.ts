/** What stands alone on the line before and the line after a private passage. */
export const PRIVATE_MARKS = { begin: ':::onder-ons', end: ':::' } as const
