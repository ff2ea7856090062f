import type { Root } from 'hast'
import type { ProsePictures } from '../prose-picture'
import { visit } from '../visit'

/** Gives every picture the address of a file that every program can show, and its size; one that is not known keeps its own. */
export function setPictures(tree: Root, pictures: ProsePictures): void {
  visit(tree, 'element', ({ tagName, properties }) => {
    const picture = tagName === 'img' && pictures.get(String(properties.src))
    if (!picture) return
    properties.src = picture.fallback
    properties.width = picture.width
    properties.height = picture.height
  })
}
