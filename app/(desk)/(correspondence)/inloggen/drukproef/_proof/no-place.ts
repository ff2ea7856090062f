/** Of what is in the fold with a no and why: a link to it opens the fold. */
export const NO_PLACE = 'niet-akkoord'
