const WORDS = {
  nl: ['Nul', 'Eén', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes', 'Zeven', 'Acht', 'Negen', 'Tien'],
  en: ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'],
}

/** "Twee" at the head of a sentence, and from eleven on "11". */
export function countInWords(count: number, language: keyof typeof WORDS): string {
  return WORDS[language][count] ?? String(count)
}
