/** Of who wanted no name: as it stands alone, "Een schrijver", and within a sentence, "een schrijver". */
type AWriter = { aWriter: string; inText: string }

/** A name within a sentence: of who wanted none with a small letter. For pages that have not all texts with them. */
export function nameWithin(name: string, { aWriter, inText }: AWriter): string {
  // Two of them are told apart by a number: "een schrijver (2)".
  const isOne = name === aWriter || name.startsWith(`${aWriter} (`)
  return isOne ? `${inText}${name.slice(aWriter.length)}` : name
}
