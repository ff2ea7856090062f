import { plain } from './plain'

/** How telephones and programs begin what they write below a mail by themselves. */
const DEVICE_LINES = [
  /^(?:verstuurd|verzonden) (?:vanaf|vanuit|met|via|door|from) (?<by>.+)$/i,
  /^sent (?:from|via|with|using) (?<by>.+)$/i,
  /^(?:diese nachricht wurde )?von (?<by>meinem .+ gesendet(?:\.? .+|\.)?)$/i,
  /^gesendet (?:von|mit|über) (?<by>.+)$/i,
  /^envoyé (?:de|depuis|avec|à partir de) (?<by>.+)$/i,
  /^(?:get|download|obtenir|télécharger|holen sie sich) (?<by>outlook (?:for|pour|für) .+)$/i,
  /^(?<by>outlook (?:voor|for|für|pour) .+)$/i,
  /^(?<by>outlook .+ (?:downloaden|herunterladen|beziehen))$/i,
]
const DEVICE =
  /^(iphone|ipad|ipod|ios|android|samsung|galaxy|huawei|xiaomi|redmi|oneplus|motorola|sony|xperia|htc|lg|pixel|nokia|lumia|blackberry|outlook|gmail|yahoo|aol|proton|protonmail|tutanota|tuta|thunderbird|kpn|ziggo|mobiele?|mobile|telefoon|telefon|handy|téléphone|tablet|smartphone|mobiltelefon|toestel|k-9|em|client|mail|gmx|windows)$/i
/** What else stands in what they write. Anything more is somebody's joke. */
const AROUND =
  /^(mijn|my|meinem?|mon|ma|een|a|an|the|de|het|der|die|dem|le|la|l|app|apparaat|device|gerät|appareil|voor|for|für|pour|op|on|auf|sur|van|met|with|mit|avec|via|en|and|und|et|smart|phone|e-?mail|beveiligde|messagerie|sécurisée|secure|gesicherter|sichere|draadloos|wireless|handheld|4g|5g|lte|duos|edge|plus|pro|max|mini|ultra|note|lite|fe|se|[a-z]{0,3}\d+[a-z+]{0,3}|excuseer|beknoptheid|veuillez|excuser|gesendet|ma|brièveté|courriel|bitte|entschuldigen|sie|meine|kürze|please|excuse|brevity|downloaden|herunterladen|beziehen)$/i
const LONGEST = 120
/** Where the program can be had: `<https://…>` or `[https://…]` behind its name, and words behind that. */
const LINK = /\s*(?:<https?:\/\/[^\s<>]*>|\[https?:\/\/[^\s[\]]*\]|[<[(]?https?:\/\/\S*$)/gi

/**
 * "Verstuurd vanaf mijn iPhone": a line of the device and not of the writer. What it is sent from is made of nothing but
 * words that devices use: "Verstuurd vanaf mijn iPhone, in de regen" is the writer's.
 */
export function isDeviceLine(line: string): boolean {
  const words = plain(line).replace(LINK, '')
  if (words.length > LONGEST) return false
  const by = DEVICE_LINES.map((shape) => shape.exec(words)?.groups?.by).find((it) => it !== undefined)
  const said = by?.match(/[\p{L}\p{N}+-]+/gu) ?? []
  return said.some(isDevice) && said.every((word) => isDevice(word) || AROUND.test(word))
}

/** "Galaxy-smartphone", "Android-Gerät" */
function isDevice(word: string): boolean {
  const parts = word.split('-')
  return (
    DEVICE.test(word) ||
    (parts.some((part) => DEVICE.test(part)) && parts.every((part) => DEVICE.test(part) || AROUND.test(part)))
  )
}
