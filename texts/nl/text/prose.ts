import { inBrackets, type PictureInWords } from '@/texts/in-brackets'

/** Of what an author puts into a text, by what is called so in it. */
const lacking: Record<string, string> = {
  'Figure src': 'Bij deze foto is nog geen beeld gekozen.',
  'Figure alt': 'De foto heeft nog geen beschrijving van wat erop te zien is.',
  'Video href': 'De video heeft nog geen adres.',
  'Video title': 'De video heeft nog geen titel.',
  'Video still': 'Bij de video is nog geen stilstaand beeld gekozen.',
  'Letter from': 'Bij de brief staat nog niet van wie hij is.',
}

const inWords = (count: number) => count.toLocaleString('nl')

/** Dutch. Sentences that need a value are functions. */
export const prose = {
  /** What is wrong in a text, said to the one who wrote it; the line and the column stand beside it. */
  problems: {
    tooLong: (maximum: string) => `Deze tekst is langer dan ${maximum}. Verdeel hem over meer stukken.`,
    forbiddenCharacter: (code: string) =>
      `Hier staat een onzichtbaar stuurteken (${code}). Haal het weg; soms moet daarvoor het woord opnieuw getypt worden.`,
    openIsolate: (code: string) =>
      `Hier begint of eindigt een andere schrijfrichting (${code}), maar niet allebei op deze regel. Haal het teken weg, of zet begin en eind op één regel.`,
    markerRun: (marker: string, maximum: number) =>
      `Hier staan meer dan ${maximum} keer achter elkaar hetzelfde teken ${marker}. Maak de rij korter.`,
    nesting: (maximum: number) =>
      `Deze regel begint met meer dan ${maximum} citaat- en lijsttekens in elkaar. Haal er een paar weg.`,
    tooManyLines: (maximum: number) =>
      `Deze tekst heeft meer dan ${inWords(maximum)} regels. Verdeel hem over meer stukken.`,
    tooManyMarkers: (marker: string, maximum: number) =>
      `Hier komt ${marker} meer dan ${inWords(maximum)} keer voor. Zet lege regels tussen de alinea’s of gebruik minder opmaak.`,
    tooMuchMarkup:
      'Vanaf hier staan er te veel opmaaktekens dicht op elkaar. Zet lege regels tussen de alinea’s of gebruik er minder.',
    tooManyBlocks: (what: string, maximum: number) =>
      `Deze tekst heeft vanaf hier meer dan ${inWords(maximum)} ${what}. Verdeel hem over meer stukken.`,
    blocks: {
      containers: 'citaat- en lijsttekens',
      quotes: 'citaten',
      notes: 'noten',
      underlines: 'onderstreepte koppen',
      cells: 'tabelcellen',
      indent: 'spaties aan het begin van regels',
      lazyLines: 'regels die zonder teken doorlopen in een citaat of lijst',
    },
    tooDeep: (maximum: number) => `Hier zitten meer dan ${maximum} lagen in elkaar. Haal er een paar weg.`,
    tooManyParts: (maximum: number) =>
      `Vanaf hier heeft de tekst meer dan ${inWords(maximum)} onderdelen. Verdeel hem over meer stukken.`,
    tooMuchRepeated:
      'Vanaf hier worden lange adressen te vaak herhaald. Gebruik kortere adressen of minder verwijzingen.',
    tooSlow:
      'Deze tekst kost te veel tijd om te lezen; het dichtst staan de opmaaktekens hier. Gebruik er minder.',
    instruction:
      'Hier staat een opdracht voor andere software, en die doet hier niets. Haal haar weg, of schrijf uit wat ze toont.',
    brace:
      'Hier staat een accolade, en die is in een essay het begin van programmacode. Schrijf \\{ om het teken zelf te tonen.',
    moduleCode: (word: string) =>
      `Deze regel begint met ‘${word}’ en leest als programmacode, en die kan hier niet. Begin de alinea met een ander woord.`,
    looseLessThan:
      'Na < hoort de naam van een onderdeel, zoals <Note>. Is het teken zelf bedoeld, schrijf dan \\<.',
    comment:
      'Een opmerking (<!-- … -->) heeft een eind en staat op eigen regels; andere aanwijzingen (<!…> of <?…>) kunnen hier niet. Haal ze weg.',
    deadAnchor: (anchor: string) =>
      `Deze koppeling leidt naar ${anchor}, en die plaats is er niet in deze tekst. Kijk de naam van de tussenkop na.`,
    emptyAddress: 'Deze koppeling heeft geen adres. Zet het tussen de ronde haken: [woorden](https://…).',
    linkWithoutWords:
      'Deze koppeling heeft geen woorden om op te klikken. Zet ze tussen de rechte haken: [woorden](https://…).',
    mailboxWithoutScheme: (address: string) =>
      `Deze koppeling leidt zo naar een pagina van deze site. Is een mailadres bedoeld, schrijf dan mailto:${address}.`,
    webWithoutScheme: (address: string) =>
      `Deze koppeling leidt zo naar een pagina van deze site. Is een andere site bedoeld, schrijf dan https://${address}.`,
    droppedComment: 'Deze opmerking komt niet op de pagina.',
    fenceWithoutEnd: (fence: string) =>
      `Hier begint code, en die heeft geen eind: alles hieronder hoort erbij. Zet ${fence} op een eigen regel waar ze ophoudt, of een \\ voor deze tekens om ze zelf te tonen.`,
    addressInBrackets: 'Een adres tussen < en > kan hier niet. Schrijf een koppeling als [tekst](adres).',
    htmlElement: (name: string, known: string) =>
      `De code <${name}> kan hier niet. Wel kunnen *cursief*, **vet**, en de onderdelen ${known}.`,
    htmlPlace: (name: string, id: string) =>
      `De code <${name}> kan hier niet. Een plaats waar koppelingen naar #${id} heen leiden, is een tussenkop: ## Kop {#${id}}.`,
    unknownComponent: (name: string, known: string) =>
      `Er is geen onderdeel <${name}>. Wel zijn er ${known}.`,
    fragment:
      'Hier staat <> zonder naam. Schrijf de naam van een onderdeel, of \\< om het teken zelf te tonen.',
    unclosed: (name: string) =>
      `<${name}> wordt hier geopend en niet op dezelfde plaats gesloten. Sluit het af met </${name}>.`,
    unclosedBlock: (name: string) =>
      `<${name}> wordt hier geopend en niet op dezelfde plaats gesloten. Zet <${name}> en </${name}> elk op een eigen regel.`,
    unopened: (name: string) =>
      `</${name}> sluit iets wat niet geopend is. Zet er <${name}> voor, of haal het weg.`,
    mismatched: (closing: string, open: string, line: string) =>
      `</${closing}> staat op de plaats waar </${open}> hoort: <${open}> van regel ${line} is nog open.`,
    overlapping: (name: string) =>
      `</${name}> staat in een ander stuk opmaak dan <${name}>. Open en sluit het in dezelfde alinea, nadruk of cel.`,
    closingTagWithMore: 'In een sluitend onderdeel, zoals </Box>, staat alleen de naam. Haal de rest weg.',
    unfinishedTag: 'Dit onderdeel heeft geen > aan het eind. Schrijf bijvoorbeeld <Note>…</Note>.',
    badTag: (character: string) =>
      `Het teken ${character} past hier niet in een onderdeel. Verwacht wordt: een naam, eigenschappen als naam="waarde", en dan >.`,
    unquotedValue: 'Na = hoort een waarde tussen aanhalingstekens, zoals title="Een titel".',
    unclosedQuote: 'Deze waarde heeft geen sluitend aanhalingsteken. Zet " aan het eind.',
    lazyLine:
      'Dit onderdeel begint in een citaat of een lijst en loopt daarbuiten door. Laat elke regel op dezelfde manier beginnen.',
    unreadable: 'Hier loopt het lezen vast. Verwacht wordt gewone tekst; kijk de tekens op deze plaats na.',
    unknownNode: (type: string) => `Deze opmaak (${type}) kan hier niet.`,
    spread: (name: string) => `In <${name}> staan accolades. Schrijf elke eigenschap als naam="waarde".`,
    attributeExpression: (attribute: string) =>
      `De waarde van ${attribute} staat tussen accolades. Zet haar tussen aanhalingstekens: ${attribute}="…".`,
    attributeWithoutValue: (attribute: string) => `${attribute} heeft geen waarde. Schrijf ${attribute}="…".`,
    unknownAttribute: (name: string, attribute: string, known: string) =>
      known
        ? `<${name}> kent geen ${attribute}. Wel: ${known}.`
        : `<${name}> kent geen ${attribute}; het heeft geen eigenschappen.`,
    repeatedAttribute: (attribute: string) =>
      `${attribute} staat hier voor de tweede keer. Laat er één staan.`,
    missingAttribute: (name: string, attribute: string) =>
      `${lacking[`${name} ${attribute}`] ?? `<${name}> mist ${attribute}.`} Voeg toe: ${attribute}="…".`,
    emptyImage: 'Hier is nog geen foto gekozen. Voeg er een toe, of haal dit weg.',
    wrongLink: (value: string) =>
      `‘${value}’ is geen adres dat hier kan. Gebruik https:, http:, mailto:, een adres op deze site dat met / begint, of #.`,
    wrongImage: (value: string) =>
      `‘${value}’ is geen beeld van deze site. Een beeld begint met /media/, zoals /media/brug.png.`,
    hiddenPicture:
      'Het adres van dit beeld staat er met omwegen. Schrijf het voluit, zoals /media/brug.png, zonder tekencodes en zonder \\.',
    closedPicture: (name: string) =>
      `Het beeld ‘${name}’ kun je hier niet gebruiken. Voeg het zelf toe, of haal het weg.`,
    wrongDate: (value: string) => `‘${value}’ is geen moment. Schrijf het als 2016-05-12T09:30:00+02:00.`,
    wrongSlug: (value: string) =>
      `‘${value}’ is geen korte naam. Gebruik kleine letters, cijfers en streepjes, zoals denise.`,
    blockInText: (name: string) =>
      `<${name}> staat midden in een zin. Zet het op een eigen regel, met een lege regel ervoor en erna.`,
    notInside: (name: string, place: string) => `<${name}> kan niet in ${place} staan.`,
    places: { link: 'een koppeling', heading: 'een kop' },
    unusedAddress:
      'Naar dit adres verwijst niets in de tekst. Haal de regel weg, of verwijs ernaar met [woorden][naam].',
    brokenLink:
      'Dit leest als een koppeling en is er geen. Zet een adres met spaties of haakjes tussen < en >, of schrijf \\[ om de haak zelf te tonen.',
    brokenPicture:
      'Dit leest als een beeld en is er geen. In het adres staan geen spaties en haakjes, zoals ![Een brug](/media/brug.png). Schrijf \\! om de tekens zelf te tonen.',
    pictureWithSpace:
      'Dit leest als een beeld en is er geen: tussen ] en ( staat een spatie. Haal die weg, of schrijf \\! om de tekens zelf te tonen.',
    linkWrittenOtherwise:
      'Dit leest als een koppeling en is er geen. Schrijf [woorden](https://…), of \\[ om de haak zelf te tonen.',
    headingTooDeep:
      'Dit leest als een tussenkop en is er geen: die heeft hoogstens zes hekjes. Haal er weg, of schrijf \\# om de tekens zelf te tonen.',
    quotesForItalics:
      "Aanhalingstekens maken niets cursief: lezers zien ze. Schrijf *woord*, of \\' als je ze wilt tonen.",
    linkWithSpace:
      'Dit leest als een koppeling en is er geen: tussen ] en ( staat een spatie. Haal die weg, of schrijf \\[ om de haak zelf te tonen.',
    linkWithSwappedBrackets:
      'Dit leest als een koppeling, maar de haken zijn verwisseld. Schrijf [woorden](adres), of \\( om de haak zelf te tonen.',
    linkWithoutAddress:
      'Bij deze verwijzing hoort nergens een adres. Zet op een eigen regel [naam]: https://…, of schrijf \\[ om de haak zelf te tonen.',
    brokenTable:
      'Dit leest als een tabel en is er geen. Zet onder de eerste rij een rij met streepjes, | --- | --- |, die evenveel vakken heeft, of schrijf \\| om het streepje zelf te tonen.',
    ruleInTable:
      'Deze rij met streepjes staat midden in een tabel en wordt getoond zoals ze er staat. Haal haar weg, of begin na een lege regel een nieuwe tabel.',
    looseCell:
      'Dit vak staat buiten de tabel: de eerste rij heeft er minder. Geef die een vak erbij, ook in de rij met streepjes, of schrijf \\| als het streepje bij de tekst hoort.',
    perhapsHeading: 'Is dit een tussenkop? Zet dan een spatie na het hekje: # Kop.',
    headingWithoutSpace:
      'Dit leest als een tussenkop en is er geen. Zet een spatie na de hekjes, of schrijf \\# om het teken zelf te tonen.',
    brokenCallout:
      'Dit leest als een kader en is er geen. Zet [!NOTE] op de eerste regel van een citaat, en de tekst op de regels eronder, of schrijf \\[ om de haak zelf te tonen.',
    directive:
      'Dit leest als een kader van andere software en is er hier geen. Schrijf <Box title="…"> op een eigen regel, dan de tekst, en dan </Box>; of zet er een \\ voor om de tekens zelf te tonen.',
    definitionList: (sign: string) =>
      `Dit leest als een lijst met omschrijvingen, en die kan hier niet. Begin elke regel met -, of schrijf \\${sign} om het teken zelf te tonen.`,
    headingOfOthers: (literal: string) =>
      `Dit leest als een tussenkop van andere software en is er hier geen. Schrijf ## en dan de kop, of ${literal} om de tekens zelf te tonen.`,
    quotationOfOthers:
      'Dit leest als een citaat van andere software en is er hier geen. Begin elke regel met >, of schrijf bq\\. om de tekens zelf te tonen.',
    quotesForBold: "Aanhalingstekens maken niets vet. Schrijf **woord**, of \\' om de tekens zelf te tonen.",
    linkOfOthers:
      'Dit leest als een koppeling van andere software en is er hier geen. Schrijf [woorden](https://…), of \\" om de aanhalingstekens zelf te tonen.',
    citation:
      'Dit leest als een verwijzing naar een lijst met bronnen, en die wordt hier niet gemaakt. Zet de bron in een noot: woord[^1]. Of schrijf \\[ om de haak zelf te tonen.',
    emphasisWithoutEnd: (mark: string) =>
      `Dit maakt niets cursief: tussen een leesteken en een letter begint en eindigt niets. Zet de leestekens buiten ${mark}…${mark}, of zet er een spatie bij. Schrijf \\${mark} om het teken zelf te tonen.`,
    unknownReference: (reference: string) =>
      `‘${reference}’ is de naam van geen enkel teken. Typ het teken zelf, of schrijf \\& om te tonen wat er staat.`,
    verseWithBars:
      'Dit leest als een gedicht van andere software: de regels staan hier achter elkaar. Haal de streepjes weg en zet aan het eind van elke regel een \\. Schrijf \\| om een streepje zelf te tonen.',
    linesRunTogether:
      'Deze regels lijken een lijst, maar komen zo achter elkaar te staan. Begin elke regel met - of met 1. 2. 3., of zet aan het eind van elke regel een \\ om ze te tonen zoals ze er staan.',
    abbreviation:
      'Dit leest als de uitleg van een afkorting, en die kan hier niet. Zet hem in een noot: woord[^1].',
    tableOfContents: 'Hier wordt geen inhoudsopgave gemaakt. Haal deze regel weg.',
    wikiLink:
      'Tussen dubbele haken staat hier geen koppeling. Schrijf [woorden](adres), of \\[ om de haak zelf te tonen.',
    strongWithoutEnd:
      'Deze sterretjes maken niets vet. Zet ze vlak voor het eerste en vlak na het laatste woord, leestekens erbuiten, of schrijf \\* om ze te tonen.',
    underscoresWithoutEnd: 'Deze lage streepjes maken niets vet. Schrijf **woord**, of \\_ om ze te tonen.',
    inserted:
      'Onderstrepen met ++ kan hier niet. Schrijf *woord* of **woord**, of \\+ om de tekens zelf te tonen.',
    bulletinCode:
      'Codes als [b] en [quote] doen hier niets. Schrijf **vet**, *cursief* of [woorden](adres), of \\[ om de haak zelf te tonen.',
    typesettingWithBrace:
      'Opdrachten voor LaTeX doen hier niets. Haal deze weg met haar accolades. Wil je haar tonen, schrijf dan \\\\ voor de schuine streep en \\{ voor de accolade.',
    typesetting:
      'Opdrachten voor LaTeX doen hier niets. Haal deze weg, of schrijf \\\\ om de schuine streep zelf te tonen.',
    inlineNote:
      'Een noot met ^[…] kan hier niet. Schrijf hem in de zin als woord<Note>De noot.</Note>, of schrijf \\^ om het teken zelf te tonen.',
    hidden:
      'Wat tussen %% staat, krijgt hier iedereen te lezen. Haal het weg, of zet het op eigen regels tussen <!-- en -->. Schrijf \\% om het teken zelf te tonen.',
    taskBox:
      'Dit leest als een vakje om aan te vinken en is er geen. Begin de regel met - [ ] of - [x] en woorden erachter, of schrijf \\[ om de haak zelf te tonen.',
    drawnLine:
      'Deze regel wordt getoond zoals hij er staat. Schrijf --- voor een streep, of zet er een \\ voor om de tekens zelf te tonen.',
    highlight:
      'Markeren met == kan hier niet. Schrijf *woord* of **woord**, of \\= om de tekens zelf te tonen.',
    raised:
      'Hoge en lage letters met ^ en ~ kunnen hier niet. Typ het teken zelf, zoals ² of ₂, of schrijf \\^ of \\~ om het teken te tonen.',
    formulaInBrackets:
      'Formules worden hier niet gezet. Schrijf ze uit in tekst of als beeld, of haal de \\ voor de haken weg om de haken zelf te tonen.',
    formula:
      'Formules tussen $ worden hier niet gezet. Schrijf ze uit in tekst of als beeld, of schrijf \\$ om het teken zelf te tonen.',
    nameInColons:
      'Dubbele punten om een woord doen hier niets: lezers zien ze. Typ het teken dat je bedoelt, of schrijf \\: als je de dubbele punten wilt tonen.',
    emojiName:
      'De naam van een emoji wordt hier niet dat teken. Typ het teken zelf, of schrijf \\: om de dubbele punt zelf te tonen.',
    noteWithoutText: (name: string) =>
      `Bij [^${name}] hoort nergens een noot. Zet op een eigen regel [^${name}]: en daarachter de noot, of schrijf \\[^${name}] om de tekens zelf te tonen.`,
    unusedNote: (name: string) =>
      `Naar deze noot verwijst niets. Zet [^${name}] in de tekst waar hij hoort, of haal hem weg.`,
    repeatedNote: (name: string) =>
      `Er is al een noot [^${name}]. Geef deze een andere naam, of haal een van de twee weg.`,
    emptyNote: (name: string) => `De noot [^${name}] is leeg. Zet er tekst in, of haal hem weg.`,
    noteHoldsBlocks: (name: string) =>
      `In de noot [^${name}] staat iets anders dan tekst. Laat er alleen tekst in staan, of zet de rest buiten de noot.`,
    noteInPullquote:
      'In een <Pullquote> kan geen noot staan, want die herhaalt een zin. Zet de noot bij de zin in de tekst.',
    noteOfBlocks: 'Een noot is één alinea. Schrijf hem in de zin: woord<Note>De noot.</Note>',
    repeatedAnchor: (anchor: string) =>
      `Er is al een kop met {#${anchor}}, en daar leidt een koppeling naar #${anchor} heen. Geef deze kop een andere naam.`,
    empty: (name: string) => `<${name}> is leeg. Zet er tekst in, of haal het weg.`,
    notEmpty: (name: string) => `In <${name}> kan geen tekst staan. Schrijf het als <${name} … />.`,
    doesNotRender:
      'Deze tekst kan niet getoond worden. Haal weg wat het laatst is toegevoegd en probeer het opnieuw.',
    rendersTooSlowly:
      'Deze tekst kost te veel tijd om te tonen. Gebruik minder opmaak of verdeel hem over meer stukken.',
    rendersTooLarge:
      'Deze tekst kost te veel geheugen om te tonen. Gebruik minder opmaak of verdeel hem over meer stukken.',
    tooBusy: 'Er wordt nu veel tegelijk nagekeken. Wat je typte staat er nog; probeer het zo opnieuw.',
    replaced: 'Er is inmiddels een nieuwere tekst om te tonen.',
  },
  /** What is written around pictures, notes and letters where no style sheet comes along: in feeds and in mail. */
  pictureBy: (credit: string, licence: string) =>
    licence ? `Beeld: ${credit} (${licence})` : `Beeld: ${credit}`,
  licence: (licence: string) => `Licentie: ${licence}`,
  /** in plain mail, in place of a picture; of what is not known nothing is said */
  pictureInWords: ({ shows, caption = '', credit = '', licence = '' }: PictureInWords) =>
    inBrackets(shows ? `Beeld: ${shows}` : 'Beeld', [
      caption,
      credit && (licence ? `Maker: ${credit} (${licence})` : `Maker: ${credit}`),
      !credit && licence && `Licentie: ${licence}`,
    ]),
  pullquoteInWords: (text: string) => `[Uitgelicht: ${text}]`,
  /** before a pull quote in the mail of a proof */
  highlighted: 'Uitgelicht: ',
  watch: (title: string) => `Bekijk de video: ${title}`,
  notes: 'Noten',
  backToText: 'terug naar de tekst',
  letter: 'Brief',
  /** above what was typed as a quotation that begins with [!NOTE] */
  callouts: {
    note: 'Opmerking',
    info: 'Informatie',
    tip: 'Tip',
    important: 'Belangrijk',
    warning: 'Waarschuwing',
    caution: 'Pas op',
  },
}
