/** The bytes from 0x80 of the charsets of DOS (code pages of IBM). The Encoding Standard of browsers has none of them but 866. */
const OF_437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'
const OF_850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0'
const OF_852 =
  'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0'
/** These have other letters in their first three rows, and the lines and Greek of 437 below them. */
const ROWS = 48
const likeOf437 = (letters: string) => letters + OF_437.slice(ROWS)

const PAGES: Readonly<Record<string, string>> = {
  437: OF_437,
  850: OF_850,
  852: OF_852,
  858: OF_850.replace('ı', '€'),
  860: likeOf437('ÇüéâãàÁçêÊèÍÔìÃÂÉÀÈôõòÚùÌÕÜ¢£Ù₧ÓáíóúñÑªº¿Ò¬½¼¡«»'),
  861: likeOf437('ÇüéâäàåçêëèÐðÞÄÅÉæÆôöþûÝýÖÜø£Ø₧ƒáíóúÁÍÓÚ¿⌐¬½¼¡«»'),
  863: likeOf437('ÇüéâÂà¶çêëèïî‗À§ÉÈÊôËÏûù¤ÔÜ¢£ÙÛƒ¦´óú¨¸³¯Î⌐¬½¼¾«»'),
  865: likeOf437('ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø₧ƒáíóúñÑªº¿⌐¬½¼¡«¤'),
}
/** IBM850, cp850, 850, IBM00858, cspc850multilingual (registry of IANA). */
const NAME = /^"?(?:ibm-?0*|cp-?0*|x-cp-?|dos-?|cspc|pc-multilingual-|)(437|850|852|858|86[0135])(?!\d)/i

/**
 * How bytes in this charset are read, from the name that a mail gives it; null when it is none of DOS. Bytes below 0x80 are ASCII.
 */
export function dosCharset(name: string): ((bytes: Uint8Array) => string) | null {
  const page = PAGES[NAME.exec(name)?.[1] ?? '']
  if (!page) return null
  return (bytes) =>
    Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : page.charAt(byte - 0x80))).join('')
}
