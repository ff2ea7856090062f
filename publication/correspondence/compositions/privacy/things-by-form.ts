const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/**
 * Endings of Dutch adjectives that given names do not have: "Bataafse", "Burgerlijk", "Tachtigjarige". Short ones in -se are listed
 * below, since Sytse, Wietse and Jitse are people; "Denise", "Else" and "Hedwig" have other endings.
 */
const ADJECTIVE =
  /^(?!Rientse|Reintse|Geertse|Hedwige|Hortense|Al[fp]h?onse)\p{L}*(?:\p{L}{4}[dfgkmnprw]se|\p{L}{3}[gkp]se|\p{L}{2}(?:al|ol|an|in|ad)ese|\p{L}{4}(?:aans|ijns)|\p{L}{3}[nrchl]tse|\p{L}{4}lse|\p{L}{2,}sche?|lijke?|\p{L}{3}ige?|\p{L}{3}achtig|\p{L}{3}jarig|\p{L}{4}zame|\p{L}{4}bare|\p{L}{3}lo(?:os|ze)|\p{L}{3}ende|\p{L}{3}iaal|\p{L}{3}onaal|tiende|tigste)$/u
/** As the above would be, were they longer, or less like a given name. */
const GIVEN_IN_IG = words('Ludwig Hedwig Hartwig Herwig Solveig Edwig Helwig')

const ADJECTIVES = words(
  `Weense Deense Poolse Finse Noorse Ierse Schotse Turkse Haagse Gentse Delftse Waalse Welse Friese Chinese Portugese Joodse
  Keulse Lierse Grote Hogere Lagere Vroege Late Laatste Vijfde Zesde Zevende Achtste Negende Elfde Twaalfde Gulden Zilveren Bronzen
  Koperen IJzeren Stalen Houten Stenen Fluwelen Glazen Marmeren Kristallen Diamanten Vereenigde Beloofde Verboden Verloren
  Verlichte Bezette Geheime Gewapende Vergeten Verborgen Culturele Centrale Federale Koloniale Liberale Provinciale Regionale
  Universele Industriële Financiële Officiële Klassieke Moderne Katholieke Katholiek Canoniek Publieke Politieke Hervormde
  Gereformeerde Heilig Sociaal Europees Chinees Militair Militaire Brussels Utrechts Amsterdams Rotterdams Haags Joods Romeins
  Latijns Hollands Zeeuws Brabants Limburgs Gronings Gelders Leeuwarder Groninger Wiener Frankfurter Maltezer Wereldwijde Oranje
  Kritische Barokke Hemelse Vier Vijf Zes Zeven Acht Negen Twaalf Kaap Golf Baai Vallei Fort Monte Mount
  Staatse Leidse Bruine Gele Grijze Paarse Wilde Dode Eerwaarde Hooggeleerde Ontaarde Gehoornde Doopsgezinde Politionele Alkmaars Centraal
  Zijne Hare Uwe`,
)

/** Endings of words for institutions, works and times: nobody is called so, alone or with something before it. */
const THING =
  /(?:republiek|wetboek|gerechtshof|strafhof|rechtbank|tribunaal|rechtspleging|verdrag|revolutie|omwenteling|opstand|veldtocht|oorlogen|renaissance|reformatie|beweging|congres|parlement|resolutie|gemeenschap|gewest|commissie|compagnie|genootschap|maatschappij|organisatie|volkspartij|burgerschool|lyceum|gymnasium|bibliotheek|ministerie|courant|dagblad|nieuwsblad|handelsblad|weekblad|gebergte|hooglanden|heuvelrug|schiereiland|eilanden|kanaal|spoorwegen|spoorweg|literatuurprijs|manifest|theorie|jubileum|vertaling|conference|conferentie|concert|festival|rapport|route|feestdagen|kerstfeest|nieuwjaar|vrouwendag|klimaatdag|feestdag|herdenking|maaltijd|crisis|stelsel|plakkaat|grondwet|tijdperk|akkoord|geboden|monument|keizerrijk|affaire|schandaal|gebied|regio|woestijn|rivier|watervallen|polder|polders|plechtigheid|vergadering|sociëteit|generaal|magnificus|majesteit|heiligheid|hoogheid|avondmaal|\p{L}{4}plan)s?$|^Plan$/iu

/** The same of a word that stands before another: a family name can end so, a given name does not. */
const FIRST_OF_THING =
  /\p{L}{3}(?:dag|avond|nacht|week|feest|wet|oorlog|zee|meer|waard|streek|polder|dijk|dienst|bureau|schap|regio|hof)$/u

/** Whether words with capitals are an institution, a time, a place or a work by their form: an adjective, or a word for such a thing. */
export function isThingByForm(found: readonly string[]): boolean {
  const [first = '', ...more] = found
  const isNoGivenName = isAdjective(first) || FIRST_OF_THING.test(first)
  return (more.length > 0 && isNoGivenName) || found.some((word) => THING.test(word))
}

function isAdjective(word: string): boolean {
  return ADJECTIVES.has(word) || (ADJECTIVE.test(word) && !GIVEN_IN_IG.has(word))
}
