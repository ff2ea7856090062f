/** What Windows-1252 has where Unicode has controls, from U+0080 on; a dot where it has nothing. */
const WINDOWS_1252 = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ'

/**
 * Old mail that was read with the wrong character set holds controls where its quotation marks were. They are read
 * as what they were, as HTML does for `&#146;` (HTML, numeric character reference end state). The length stays the same.
 */
export function repairWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => {
    const meant = WINDOWS_1252[control.charCodeAt(0) - 0x80]
    return meant === undefined || meant === '.' ? control : meant
  })
}
