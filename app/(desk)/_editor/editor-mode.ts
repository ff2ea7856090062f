/** How a text is shown to who writes it: as it will be read, or as its source. */
export type EditorMode = 'formatted' | 'source'
