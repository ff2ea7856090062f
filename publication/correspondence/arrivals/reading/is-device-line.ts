import { plain } from './attribution'

/** What telephones and programs write below a mail by themselves. */
const DEVICE_LINES = [
  /^(verstuurd|verzonden) (vanaf|vanuit|met|via|door|from) .{1,90}$/i,
  /^sent (from|via|with) .{1,90}$/i,
  /^(von meinem|gesendet (von|mit)) .{1,60}$/i,
  /^envoyé (de|depuis) .{1,60}$/i,
  /^get outlook for .{1,60}$/i,
  /^(download )?outlook (voor|for|für) .{1,60}$/i,
  /^.{1,40} (downloaden|herunterladen)$/i,
]
const NAMES_A_DEVICE =
  /iphone|ipad|ios|android|samsung|galaxy|huawei|xiaomi|pixel|nokia|blackberry|outlook|gmail|yahoo|proton|tutanota|thunderbird|kpn|ziggo|mobiel|mobile|telefoon|tablet|smartphone|k-9 mail|em client|mail voor windows|mail for windows/i
/** Where the program can be had: `<https://…>` or `[https://…]` behind its name. */
const LINK = /\s*[<[(]?https?:\/\/\S*$/i

/** "Verstuurd vanaf mijn iPhone": a line of the device and not of the writer. */
export function isDeviceLine(line: string): boolean {
  const words = plain(line).replace(LINK, '')
  return NAMES_A_DEVICE.test(words) && DEVICE_LINES.some((shape) => shape.test(words))
}
