/** 5 MB: what a mail may be. A larger one is refused before it is taken apart (docs/decisions/0013-mail-that-comes-in.md). */
export const MOST_MAIL_BYTES = 5 * 1024 * 1024
