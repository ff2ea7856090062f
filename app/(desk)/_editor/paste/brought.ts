/** What comes in: markup with its plain words, or files. */
export type Brought = { html: string; plain: string } | { files: File[] }
