/**
 * An address as a valid URL string (WHATWG URL, section 4.3) that leads to the same place: browsers read more than is
 * valid, and people paste what browsers read. Spaces and signs are percent-encoded, and so is a second `#`.
 */
export function spellAddress(address: string): string {
  const [beforeFragment = '', ...fragments] = address.trim().split('#')
  const spelled = beforeFragment.replace(/^(https?:)\/{3,}/i, '$1//')
  return [spelled, ...(fragments.length > 0 ? [fragments.join('%23')] : [])].map(encodeSigns).join('#')
}

function encodeSigns(part: string): string {
  return part.replace(/%(?![0-9a-f]{2})|[^\w!$&'()*+,./:;=?@~%-]/giu, (sign) => encodeURIComponent(sign))
}
