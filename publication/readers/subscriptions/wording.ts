/**
 * The number of the words that stand beside the sign-up form (`reader.signUp` in the texts). Proof of consent names
 * it. Raise it in the commit that changes those words; a test holds the two together, and git tells what they were.
 */
export const WORDING_VERSION = 3

/** Where the form stood. */
export const FORMS = ['home', 'piece', 'newsletter', 'author', 'topic'] as const
