/** Dutch. What the editor of a text says by itself. */
export const editor = {
  mode: 'Weergave',
  formatted: 'Opgemaakt',
  source: 'Bron',
  privatePassage: 'Onder ons',
  selection: {
    selection: 'Opmaak van de selectie',
    strong: 'Vet',
    emphasis: 'Cursief',
    link: 'Link',
    heading: 'Kop',
    quotation: 'Citaat',
    note: 'Noot',
  },
  blocks: {
    figure: 'Beeld',
    video: 'Video',
    table: 'Tabel',
    fields: {
      alt: 'Wat is erop te zien?',
      caption: 'Bijschrift',
      credit: 'Maker',
      licence: 'Licentie',
      href: 'Adres van de video',
      title: 'Titel',
    },
    up: 'Omhoog',
    down: 'Omlaag',
    remove: 'Weghalen',
  },
}
