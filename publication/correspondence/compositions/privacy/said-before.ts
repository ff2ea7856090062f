const LONGEST_SAID = 48

/** What a number is called in Dutch, English, French or German, when it is none that somebody is called by. */
const OF_THINGS =
  'bestel\\p{L}*|order|factuur|facture|invoice|rechnung|rg|commande|command|auftrag|client|klant|kunde\\p{L}*|customer|dossier|zaak|case|aktenzeichen|az|polis|police|policy|lid|r[ée]f|referentie|r[ée]f[ée]rence|referenz|kenmerk|serie|s[ée]rie|serial|ticket|billet|signatur|lot|los|charge|contrat|contract|vertrag|colis|parcel|paket|pakket|track|trace|isbn|issn|ean|siren|siret|kvk|kbo|btw|tva|vat|(?:rpr|rpm|rcs|hrb)(?:[ \\u00a0]\\p{Lu}[\\p{L}-]+)?|bsn|nir|iban|konto|rekening|giro|sort code|account|compte|stamnummer|plz|postcode|code|bar code|barcode|strichcode|artikel|article|art|paragraaf|section|chapter|hoofdstuk|kapitel|pagina|page|pages|pp|blz|seite|cote|kavel|versie|version|lotto|loto|lottery|euromillions|mededeling|communication|grid|flight|vlucht|vol|coördinaten|position|positie|ligt op|latitude|longitude|lat|long|bereik|band|volume|tome'
/** "Ledennummer", "Seriennummer": a number of anything, but of what one is reached by. */
const ANY_NUMBER =
  '(?!tel|tél|gsm|mob|fax|ruf|handy|phone|thuis|priv|werk|nood|internet|info|gratis|doorkies|service|hulp|kantoor|zaken|sms|whatsapp)\\p{L}{2,24}(?:nummer|nr)'
const IN_BETWEEN =
  '(?:[ \\u00a0.:#°(-]{0,3}(?:nummer|numéro|number|num|nr|no|n°|n|is|was|ist|war|est|heeft|has|van|client|klant|de|der|gb|be|fr|nl)(?!\\p{L})){0,3}[ \\u00a0.:#°(-]{0,3}$'
const SAYS_THING = new RegExp(`(?<!\\p{L})(?:${OF_THINGS}|${ANY_NUMBER})${IN_BETWEEN}`, 'iu')
const SAYS_TELEPHONE = new RegExp(
  `(?<!\\p{L})(?:(?:tel|telefoon|telefon|telephone|téléphone|tél|mobiel|mobile|mobil|mob|gsm|fax|phone|cell|handy|portable|ruf|whatsapp|sms)(?:nummer|nr)?|[tmf](?=[.:]))${IN_BETWEEN}`,
  'iu',
)

/** What stands in a text on the same line right before a place, as far as it can say what a number is. */
export function saidBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - LONGEST_SAID), at)
  return before.slice(before.lastIndexOf('\n') + 1)
}

/** Whether the words before a number call it the number of something: an order, a page, a book. */
export function saysThing(before: string): boolean {
  return SAYS_THING.test(before)
}

/** Whether they call it a telephone. */
export function saysTelephone(before: string): boolean {
  return SAYS_TELEPHONE.test(before)
}
