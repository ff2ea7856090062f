/** A variant by the digits of its folder, or a picture by its name. */
const SPELLED = /\/media\/([0-9a-f]{16}(?=\/)|[a-z0-9]+(?:-[a-z0-9]+)*\.(?:png|jpg|webp))/g

/**
 * The pictures that a text spells, each once: "brug.png" for `/media/brug.png`, sixteen digits for the address of a
 * variant. Read off the characters, so that a link, an image and an example all count. `pictures_in` says the same in SQL.
 */
export function spelledPictures(text: string): string[] {
  return [...new Set([...text.matchAll(SPELLED)].map(([, spelled]) => spelled ?? ''))].sort()
}

/** Whether this, and nothing around it, is how texts say one of our pictures: `/media/brug.png`. Of the address of a variant it is not. */
export function isPictureAddress(address: string): boolean {
  const [spelled] = spelledPictures(address)
  return spelled !== undefined && address === `/media/${spelled}`
}
