/**
 * Words that a short passage may be made of without telling anything: what stands in every letter, and what letters begin and
 * end with. Without capitals and accents.
 */
const ORDINARY: ReadonlySet<string> = new Set(
  `de het een der den des en of maar want dus als dan toen terwijl omdat zodat dat dit die deze er hier daar waar wie wat welke
  wanneer waarom hoe ik je jij jou jouw jullie u uw hij zij ze hem haar hun hen wij we ons onze mij me mijn zich zijn iets niets
  iemand niemand alles iedereen men elk elke ander andere anders zelf samen in op aan uit om over tot te door onder voor na bij
  naar met zonder van tegen tussen binnen buiten sinds per via af toe mee heen weg ben bent is was waren wees geweest heb hebt
  heeft had hadden gehad word wordt werd werden geworden zal zult zullen zou zouden kan kun kunt kunnen kon konden mag mogen
  mocht moet moeten moest moesten wil wilt willen wilde wilden ga gaat gaan ging gingen gegaan doe doet doen deed deden gedaan
  kom komt komen kwam kwamen zie ziet zien zag zagen gezien zeg zegt zeggen zei zeiden gezegd weet weten wist denk denkt denken
  dacht vind vindt vinden vond maak maakt maken laat laten liet lees leest lezen las schrijf schrijft schrijven schreef
  geschreven bel belt bellen mail mailen mailt hoor hoort horen hoorde niet geen wel ook nog al alleen maar even eens weer
  altijd nooit soms vaak misschien heel erg zeer zo te veel weinig meer minder meest goed beter best fijn mooi leuk prima oke ok
  graag zeker natuurlijk inderdaad precies klopt eens ja nee hoi hallo dag lieve beste geachte waarde groet groeten groetjes
  hartelijke hartelijk vriendelijke vriendelijk liefs kus kusje kussen veel succes sterkte dank dankje bedankt dankjewel welkom
  gefeliciteerd welterusten tot ziens snel gauw later straks zometeen nu vandaag morgen gisteren vanavond vanmiddag vanmorgen
  avond ochtend middag nacht week weekend weken maand jaar jaren uur dagen tijd maandag dinsdag woensdag donderdag vrijdag
  zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december eerst eerste laatste
  vorige volgende nieuwe oude lang kort groot klein hele ieder brief brieven briefje antwoord vraag vragen ps pps nb xx xxx
  onderwerp hierbij hopelijk jammer sorry excuses knipoog grapje geheim stil mond dicht the a an and or but if of to in on at for
  from with by is was are were be been i you he she it we they me him her us them my your his our their this that these those not
  no yes dear hi hello best regards kind love monday tuesday wednesday thursday friday saturday
  sunday january february march april may june july august october nederlands engels duits frans english french german dutch thanks thank see soon so too very`.split(
    /\s+/,
  ),
)

/** Whether a word, as `wordsIn` gives it, tells nothing by itself. */
export function isOrdinary(word: string): boolean {
  return ORDINARY.has(word) || (word.length < 3 && !/\d/.test(word))
}
