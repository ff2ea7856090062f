/** Dutch. What is said of something that was pasted or dropped into a text. */
export const paste = {
  losses: {
    pictures: (times: number) =>
      times === 1
        ? 'Eén afbeelding kwam niet mee: sleep haar in de tekst of kies het bestand.'
        : `${times} afbeeldingen kwamen niet mee: sleep ze in de tekst of kies de bestanden.`,
    notes: (times: number) =>
      times === 1
        ? 'Van één noot stond alleen het nummer in wat je kopieerde.'
        : `Van ${times} noten stond alleen het nummer in wat je kopieerde.`,
    links: (times: number) =>
      times === 1
        ? 'Eén link leidde niet naar het web en is nu gewone tekst.'
        : `${times} links leidden niet naar het web en zijn nu gewone tekst.`,
    mergedCells: () => 'Samengevoegde cellen van een tabel zijn weer losse cellen.',
    listsInCells: () => 'Een lijst in een cel van een tabel staat nu achter elkaar.',
    embeds: (times: number) =>
      times === 1
        ? 'Eén video of ingesloten pagina kwam niet mee.'
        : `${times} video’s of ingesloten pagina’s kwamen niet mee.`,
    formulas: (times: number) =>
      times === 1 ? 'Eén formule kwam niet mee.' : `${times} formules kwamen niet mee.`,
    comments: () => 'Opmerkingen in de kantlijn kwamen niet mee.',
    deletions: () => 'Wat in de bron was doorgehaald als wijziging, is weggelaten.',
  },
  notRead: {
    'too large': 'Dit is te groot om de opmaak over te nemen.',
    'too slow': 'Dit is te ingewikkeld om de opmaak over te nemen.',
    unreadable: 'De opmaak hiervan is niet te lezen.',
    'no document':
      'Dit bestand is niet te lezen als Word-document. Sla het op als .docx en probeer het opnieuw.',
    'too busy': 'Het is nu te druk om de opmaak over te nemen.',
  },
}
