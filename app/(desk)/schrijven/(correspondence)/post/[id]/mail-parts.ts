/** The elements of the page of a mail, for what leads there from elsewhere on it: the drawer, */
export const DRAWER = 'bij-de-mail'
/** what came with it, below the letter, */
export const WITH_IT = 'wat-erbij-kwam'
/** and the form that lays it aside. */
export const LAY_ASIDE = 'wegleggen'
