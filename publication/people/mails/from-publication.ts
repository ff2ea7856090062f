/** Whose name stands before our address in a mail of the publication: its own, on one line. */
export function fromPublication(publicationName: string): { fromName: string } {
  return { fromName: publicationName.replace(/[\r\n\0\s]+/g, ' ').trim() }
}
