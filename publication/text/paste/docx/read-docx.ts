import mammoth from 'mammoth'
import { insteadOf } from '@/instead-of'
import type { PasteInto } from '../html-to-prose'
import type { Pasted } from '../pasted'
import { readClipboard } from '../read-clipboard'
import { openZip } from './open-zip'

/** Names of styles as every Word keeps them, in whatever language it shows them, and as LibreOffice and Docs write them. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  'strike => del',
]

/**
 * A document of Word (ECMA-376, WordprocessingML) as prose of ours: as htmlToProse, of what mammoth reads in it. Null when the bytes
 * are no such document, or one that unpacks to more than anybody wrote. Pictures in it are counted as lost and never unpacked.
 */
export async function readDocx(bytes: Uint8Array, into: PasteInto): Promise<Pasted | null> {
  const zip = openZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  if (!zip?.exists('[Content_Types].xml') || !zip.exists('word/document.xml')) return null
  // mammoth, its parser of XML and zlib throw plain errors of their own for what is in a document.
  const found = await convert(zip).catch(insteadOf(Error, null))
  return found === null ? null : readClipboard(found, into)
}

async function convert(zip: NonNullable<ReturnType<typeof openZip>>): Promise<string> {
  const picture = mammoth.images.imgElement(async () => ({ src: 'picture:' }))
  const { value } = await mammoth.convertToHtml(
    { file: zip } as never,
    {
      styleMap: STYLES,
      convertImage: picture,
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
    } as never,
  )
  return value
}
