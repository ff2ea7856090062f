/** What a file of contents calls `images/brug.png` is `/media/brug.png` on the site. */
export function addressOfImage({ src }: { src: string }): string {
  return src.replace(/^images\//, '/media/')
}
