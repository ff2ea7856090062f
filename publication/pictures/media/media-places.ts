import path from 'node:path'
import { env } from '@/env'

/** How many hex digits of the master's hash name its folder and its addresses. */
const FOLDER_DIGITS = 16

/** Everything below is in the data folder, which is never served as such. */
export const mediaFolder = () => path.join(env().dataDir, 'media')
export const mastersFolder = () => path.join(env().dataDir, 'masters')

export const folderName = (hash: string) => hash.slice(0, FOLDER_DIGITS)
export const masterFile = (hash: string) => path.join(mastersFolder(), hash)
export const variantsFolder = (hash: string) => path.join(mediaFolder(), folderName(hash))

/** The address of one file, "480.avif", for readers: it answers these bytes, or it is gone. */
export const variantAddress = (hash: string, file: string) => `/media/${folderName(hash)}/${file}`

/** Begins the name of a folder that is not finished; such a folder is never served. */
export const UNFINISHED = '.unfinished-'
