const WORDS = {
  nl: [
    'Nul',
    'Eén',
    'Twee',
    'Drie',
    'Vier',
    'Vijf',
    'Zes',
    'Zeven',
    'Acht',
    'Negen',
    'Tien',
    'Elf',
    'Twaalf',
  ],
  en: [
    'No',
    'One',
    'Two',
    'Three',
    'Four',
    'Five',
    'Six',
    'Seven',
    'Eight',
    'Nine',
    'Ten',
    'Eleven',
    'Twelve',
  ],
}

/** "Twee" at the head of a sentence, and from thirteen on "13". */
export function countInWords(count: number, language: keyof typeof WORDS): string {
  return WORDS[language][count] ?? String(count)
}
