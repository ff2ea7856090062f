import { inBrackets } from '@/texts/in-brackets'
import type { prose as nl } from '@/texts/nl/text/prose'

const inWords = (count: number) => count.toLocaleString('en')

/** Of what an author puts into a text, by what is called so in it. */
const lacking: Record<string, string> = {
  'Figure src': 'No image was chosen for this photo yet.',
  'Figure alt': 'The photo has no description yet of what is to be seen on it.',
  'Video href': 'The video has no address yet.',
  'Video title': 'The video has no title yet.',
  'Video still': 'No still image was chosen for the video yet.',
  'Letter from': 'Who wrote the letter is not said yet.',
}

export const prose: typeof nl = {
  problems: {
    tooLong: (maximum) => `This text is longer than ${maximum}. Divide it over several pieces.`,
    forbiddenCharacter: (code) =>
      `There is an invisible control character here (${code}). Remove it; sometimes the word has to be typed again.`,
    openIsolate: (code) =>
      `Another direction of writing begins or ends here (${code}), but not both on this line. Remove the character, or put its beginning and end on one line.`,
    markerRun: (marker, maximum) =>
      `The same character ${marker} stands here more than ${maximum} times in a row. Make the row shorter.`,
    nesting: (maximum) =>
      `This line begins with more than ${maximum} nested quote and list markers. Remove some of them.`,
    tooManyLines: (maximum) =>
      `This text has more than ${inWords(maximum)} lines. Divide it over several pieces.`,
    tooManyMarkers: (marker, maximum) =>
      `From here ${marker} occurs more than ${inWords(maximum)} times. Put empty lines between paragraphs or use less markup.`,
    tooMuchMarkup:
      'From here too much markup stands close together. Put empty lines between paragraphs or use less of it.',
    tooManyBlocks: (what, maximum) =>
      `From here this text has more than ${inWords(maximum)} ${what}. Divide it over several pieces.`,
    blocks: {
      containers: 'quote and list markers',
      notes: 'notes',
      quotes: 'quotations',
      underlines: 'underlined headings',
      cells: 'table cells',
      indent: 'spaces at the beginning of lines',
      lazyLines: 'lines that go on in a quotation or list without a marker',
    },
    tooDeep: (maximum) => `More than ${maximum} layers are nested here. Remove some of them.`,
    tooManyParts: (maximum) =>
      `From here the text has more than ${inWords(maximum)} parts. Divide it over several pieces.`,
    tooMuchRepeated:
      'From here long addresses are repeated too often. Use shorter addresses or fewer references.',
    tooSlow: 'This text takes too much time to read; the markup is densest here. Use less of it.',
    instruction:
      'Here is an instruction for other software, which does nothing here. Take it away, or write out what it shows.',
    brace:
      'There is a brace here, and in an essay that begins program code. Write \\{ to show the character itself.',
    moduleCode: (word) =>
      `This line begins with “${word}” and reads as program code, which cannot stand here. Begin the paragraph with another word.`,
    looseLessThan:
      'After < the name of a component is expected, such as <Note>. To show the character itself, write \\<.',
    comment:
      'A comment (<!-- … -->) has an end and stands on lines of its own; other instructions (<!…> or <?…>) are not possible here. Remove them.',
    deadAnchor: (anchor: string) =>
      `This link leads to ${anchor}, a place that is not in this text. Look at the name of the heading.`,
    emptyAddress: 'This link has no address. Put it between the round brackets: [words](https://…).',
    linkWithoutWords:
      'This link has no words to click on. Put them between the square brackets: [words](https://…).',
    mailboxWithoutScheme: (address) =>
      `Written like this, the link leads to a page of this site. If a mail address is meant, write mailto:${address}.`,
    webWithoutScheme: (address) =>
      `Written like this, the link leads to a page of this site. If another site is meant, write https://${address}.`,
    droppedComment: 'This comment does not come on the page.',
    fenceWithoutEnd: (fence: string) =>
      `Code begins here and has no end: everything below belongs to it. Put ${fence} on a line of its own where it stops, or a \\ before these signs to show them.`,
    addressInBrackets: 'An address between < and > cannot stand here. Write a link as [text](address).',
    htmlElement: (name, known) =>
      `The code <${name}> cannot stand here. What can are *italics*, **bold** and the components ${known}.`,
    htmlPlace: (name, id) =>
      `The code <${name}> cannot stand here. A place that links to #${id} lead to is a heading: ## Heading {#${id}}.`,
    unknownComponent: (name, known) => `There is no component <${name}>. There are ${known}.`,
    fragment:
      'There is a <> without a name here. Write the name of a component, or \\< for the character itself.',
    unclosed: (name) =>
      `<${name}> is opened here and not closed in the same place. Close it with </${name}>.`,
    unclosedBlock: (name) =>
      `<${name}> is opened here and not closed in the same place. Put <${name}> and </${name}> on lines of their own.`,
    unopened: (name) => `</${name}> closes what was not opened. Put <${name}> before it, or remove it.`,
    mismatched: (closing, open, line) =>
      `</${closing}> stands where </${open}> is expected: <${open}> of line ${line} is still open.`,
    overlapping: (name) =>
      `</${name}> stands in other markup than <${name}>. Open and close it in the same paragraph, emphasis or cell.`,
    closingTagWithMore: 'A closing component, such as </Box>, holds only its name. Remove the rest.',
    unfinishedTag: 'This component has no > at its end. Write for example <Note>…</Note>.',
    badTag: (character) =>
      `The character ${character} does not fit in a component here. Expected: a name, attributes as name="value", and then >.`,
    unquotedValue: 'After = a value between quotation marks is expected, such as title="A title".',
    unclosedQuote: 'This value has no closing quotation mark. Put " at its end.',
    lazyLine:
      'This component begins in a quotation or a list and goes on outside it. Let every line begin in the same way.',
    unreadable: 'Reading gets stuck here. Expected is plain text; look at the characters in this place.',
    unknownNode: (type) => `This markup (${type}) cannot stand here.`,
    spread: (name) => `There are braces in <${name}>. Write every attribute as name="value".`,
    attributeExpression: (attribute) =>
      `The value of ${attribute} stands between braces. Put it between quotation marks: ${attribute}="…".`,
    attributeWithoutValue: (attribute) => `${attribute} has no value. Write ${attribute}="…".`,
    unknownAttribute: (name, attribute, known) =>
      known
        ? `<${name}> has no ${attribute}. It has: ${known}.`
        : `<${name}> has no ${attribute}; it has no attributes.`,
    repeatedAttribute: (attribute) => `${attribute} stands here for the second time. Leave one.`,
    missingAttribute: (name, attribute) =>
      `${lacking[`${name} ${attribute}`] ?? `<${name}> misses ${attribute}.`} Add: ${attribute}="…".`,
    emptyImage: 'No photo was chosen here yet. Add one, or take this away.',
    wrongLink: (value) =>
      `“${value}” is not an address that can stand here. Use https:, http:, mailto:, an address on this site that begins with /, or #.`,
    wrongImage: (value) =>
      `“${value}” is not a picture of this site. A picture begins with /media/, such as /media/bridge.png.`,
    hiddenPicture:
      'The address of this picture is written in a roundabout way. Write it in full, such as /media/bridge.png, without character codes and without \\.',
    closedPicture: (name) => `You cannot use the picture “${name}” here. Add it yourself, or remove it.`,
    wrongDate: (value) => `“${value}” is not a moment. Write it as 2016-05-12T09:30:00+02:00.`,
    wrongSlug: (value) =>
      `“${value}” is not a short name. Use small letters, digits and dashes, such as denise.`,
    blockInText: (name) =>
      `<${name}> stands in the middle of a sentence. Put it on a line of its own, with an empty line before and after.`,
    notInside: (name, place) => `<${name}> cannot stand in ${place}.`,
    places: { link: 'a link', heading: 'a heading' },
    unusedAddress:
      'Nothing in the text refers to this address. Remove the line, or refer to it with [words][name].',
    brokenLink:
      'This reads as a link and is none. Put an address with spaces or brackets between < and >, or write \\[ to show the bracket itself.',
    brokenPicture:
      'This reads as a picture and is none. Its address has no spaces or brackets, as in ![A bridge](/media/bridge.png). Write \\! to show the signs themselves.',
    pictureWithSpace:
      'This reads as a picture and is none: there is a space between ] and (. Take it out, or write \\! to show the signs.',
    linkWrittenOtherwise:
      'This reads as a link and is none. Write [words](https://…), or \\[ to show the bracket.',
    headingTooDeep:
      'This reads as a heading and is none: a heading has six number signs at most. Take some out, or write \\# to show them.',
    quotesForItalics:
      "Quotation marks make nothing italic: readers see them. Write *word*, or \\' if you want to show them.",
    linkWithSpace:
      'This reads as a link and is none: there is a space between ] and (. Take it away, or write \\[ to show the bracket itself.',
    linkWithSwappedBrackets:
      'This reads as a link, but its brackets are swapped. Write [words](address), or \\( to show the bracket itself.',
    linkWithoutAddress:
      'There is no address for this reference. Put [name]: https://… on a line of its own, or write \\[ to show the bracket itself.',
    brokenTable:
      'This reads as a table and is none. Put a row of dashes, | --- | --- |, with as many cells below the first row, or write \\| to show the line itself.',
    ruleInTable:
      'This row of dashes stands in the middle of a table and is shown as it is. Take it away, or begin a new table after an empty line.',
    looseCell:
      'This cell stands outside the table: the first row has fewer. Give that one a cell more, in the row of dashes too, or write \\| if the line is part of the text.',
    perhapsHeading: 'Is this a heading? Then put a space after the number sign: # Heading.',
    headingWithoutSpace:
      'This reads as a heading and is none. Put a space after the hashes, or write \\# to show the sign itself.',
    brokenCallout:
      'This reads as a box and is none. Put [!NOTE] on the first line of a quotation, and the text on the lines below, or write \\[ to show the bracket itself.',
    directive:
      'This reads as a box of other software and is none here. Write <Box title="…"> on a line of its own, then the text, then </Box>; or put a \\ before it to show the signs themselves.',
    definitionList: (sign) =>
      `This reads as a list of definitions, which cannot be here. Begin each line with -, or write \\${sign} to show the sign itself.`,
    headingOfOthers: (literal) =>
      `This reads as a heading of other software and is none here. Write ## and then the heading, or ${literal} to show the signs themselves.`,
    quotationOfOthers:
      'This reads as a quotation of other software and is none here. Begin each line with >, or write bq\\. to show the signs themselves.',
    quotesForBold: "Quotation marks make nothing bold. Write **word**, or \\' to show the signs themselves.",
    linkOfOthers:
      'This reads as a link of other software and is none here. Write [words](https://…), or \\" to show the quotation marks themselves.',
    citation:
      'This reads as a reference to a list of sources, which is not made here. Put the source in a note: word[^1]. Or write \\[ to show the bracket itself.',
    emphasisWithoutEnd: (mark) =>
      `This makes nothing italic: between punctuation and a letter nothing begins or ends. Put the punctuation outside ${mark}…${mark}, or a space beside it. Write \\${mark} to show the sign itself.`,
    unknownReference: (reference) =>
      `‘${reference}’ is the name of no character. Type the character itself, or write \\& to show what stands there.`,
    verseWithBars:
      'This reads as a poem of other software: its lines stand behind each other here. Take the bars away and put a \\ at the end of each line. Write \\| to show a bar itself.',
    linesRunTogether:
      'These lines look like a list, but stand behind each other like this. Begin each line with - or with 1. 2. 3., or put a \\ at the end of each line to show them as they stand.',
    abbreviation:
      'This reads as what an abbreviation means, which cannot be here. Put it in a note: word[^1].',
    tableOfContents: 'No table of contents is made here. Take this line away.',
    wikiLink: 'Double brackets are no link here. Write [words](address), or \\[ to show the bracket itself.',
    strongWithoutEnd:
      'These asterisks make nothing bold. Put them right before the first and right after the last word, punctuation outside, or write \\* to show them.',
    underscoresWithoutEnd: 'These underscores make nothing bold. Write **word**, or \\_ to show them.',
    inserted:
      'Underlining with ++ cannot be here. Write *word* or **word**, or \\+ to show the signs themselves.',
    bulletinCode:
      'Codes such as [b] and [quote] do nothing here. Write **bold**, *italics* or [words](address), or \\[ to show the bracket itself.',
    typesettingWithBrace:
      'Instructions for LaTeX do nothing here. Take this one away with its braces. To show it, write \\\\ for the backslash and \\{ for the brace.',
    typesetting:
      'Instructions for LaTeX do nothing here. Take this one away, or write \\\\ to show the backslash itself.',
    inlineNote:
      'A note with ^[…] cannot be here. Write it in the sentence as word<Note>The note.</Note>, or write \\^ to show the sign itself.',
    hidden:
      'Everybody gets to read what stands between %% here. Take it away, or put it on lines of its own between <!-- and -->. Write \\% to show the sign itself.',
    taskBox:
      'This reads as a box to tick and is none. Begin the line with - [ ] or - [x] and words after it, or write \\[ to show the bracket itself.',
    drawnLine:
      'This line is shown as it stands. Write --- for a line, or put a \\ before it to show the signs themselves.',
    highlight:
      'Marking with == cannot be here. Write *word* or **word**, or \\= to show the signs themselves.',
    raised:
      'Raised and lowered letters with ^ and ~ cannot be here. Type the character itself, such as ² or ₂, or write \\^ or \\~ to show the sign.',
    formulaInBrackets:
      'Formulas are not set here. Write them out in words or as a picture, or take away the \\ before the brackets to show the brackets themselves.',
    formula:
      'Formulas between $ are not set here. Write them out in text or as a picture, or write \\$ to show the sign itself.',
    nameInColons:
      'Colons around a word do nothing here: readers see them. Type the character you mean, or write \\: if the colons are to be shown.',
    emojiName:
      'The name of an emoji does not become one here. Type the character itself, or write \\: to show the colon itself.',
    noteWithoutText: (name) =>
      `No note belongs to [^${name}]. Put [^${name}]: on a line of its own with the note after it, or write \\[^${name}] to show the characters themselves.`,
    unusedNote: (name) =>
      `Nothing refers to this note. Put [^${name}] in the text where it belongs, or remove it.`,
    repeatedNote: (name) =>
      `There is a note [^${name}] already. Give this one another name, or remove one of the two.`,
    emptyNote: (name) => `The note [^${name}] is empty. Put text in it, or remove it.`,
    noteHoldsBlocks: (name) =>
      `The note [^${name}] holds something else than text. Leave only text in it, or put the rest outside the note.`,
    noteInPullquote:
      'There can be no note in a <Pullquote>, for it repeats a sentence. Put the note at the sentence in the text.',
    noteOfBlocks: 'A note is one paragraph. Write it in the sentence: word<Note>The note.</Note>',
    repeatedAnchor: (anchor) =>
      `There is a heading with {#${anchor}} already, and a link to #${anchor} leads there. Give this one another name.`,
    empty: (name) => `<${name}> is empty. Put text in it, or remove it.`,
    notEmpty: (name) => `<${name}> cannot hold text. Write it as <${name} … />.`,
    doesNotRender: 'This text cannot be shown. Remove what was added last and try again.',
    rendersTooSlowly:
      'This text takes too much time to show. Use less markup or divide it over several pieces.',
    rendersTooLarge:
      'This text takes too much memory to show. Use less markup or divide it over several pieces.',
    tooBusy: 'Much is being checked at once. What you typed is still there; try again in a moment.',
    replaced: 'There is a newer text to show by now.',
  },
  pictureBy: (credit, licence) => (licence ? `Picture: ${credit} (${licence})` : `Picture: ${credit}`),
  licence: (licence) => `Licence: ${licence}`,
  pictureInWords: ({ shows, caption = '', credit = '', licence = '' }) =>
    inBrackets(shows ? `Picture: ${shows}` : 'Picture', [
      caption,
      credit && (licence ? `Made by: ${credit} (${licence})` : `Made by: ${credit}`),
      !credit && licence && `Licence: ${licence}`,
    ]),
  pullquoteInWords: (text) => `[Highlighted: ${text}]`,
  highlighted: 'Highlighted: ',
  watch: (title) => `Watch the video: ${title}`,
  notes: 'Notes',
  backToText: 'back to the text',
  letter: 'Letter',
  callouts: {
    note: 'Note',
    info: 'Information',
    tip: 'Tip',
    important: 'Important',
    warning: 'Warning',
    caution: 'Caution',
  },
}
