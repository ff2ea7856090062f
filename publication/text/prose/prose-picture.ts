/** What a text needs to know of a picture to show it where no variants are offered. `Picture` has more. */
export type ProsePicture = {
  /** address of the one file that every program can show */
  fallback: string
  width: number
  height: number
  alt: string
  credit: string
  licence: string
}

/** By the address texts use, `/media/brug.png`. */
export type ProsePictures = ReadonlyMap<string, ProsePicture>
