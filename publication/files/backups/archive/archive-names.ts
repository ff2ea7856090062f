/** What a backup can hold, in this order. A file of the data folder is called as it is there. */
export const MANIFEST = 'backup.json'
export const CONTENTS = 'contents.json'
export const SUMS = 'SHA256SUMS'
export const WHOLE = 'whole'

const PART = /^(database|queue)\/([a-z][a-z0-9_]{0,62})\/([0-9]{6})\.copy\.gz$/
const VARIANT = /^[1-9][0-9]{0,4}\.(avif|webp|jpg)$/
const DATA_FILE = /^(secret|inbound\/(key|cert)\.pem|masters\/[0-9a-f]{64})$/
const OF_PICTURE = /^media\/[0-9a-f]{16}\/([^/]+)$/

/** Where the rows of a table stand: a gzip of PostgreSQL's own text format for COPY, cut into numbered parts. */
export const partName = (table: string, number: number) =>
  `${table}/${String(number).padStart(6, '0')}.copy.gz`

export const isPartName = (name: string) => PART.test(name)
/** Whether this is a file that belongs in a data folder, so that nothing else is ever written there. */
export const isDataFileName = (name: string) =>
  DATA_FILE.test(name) || isVariantName(OF_PICTURE.exec(name)?.[1] ?? '')
/** Whether a file in the folder of a picture is one of those that are served. */
export const isVariantName = (name: string) => VARIANT.test(name)

export const isAllowedName = (name: string) =>
  [MANIFEST, CONTENTS, SUMS].includes(name) || isPartName(name) || isDataFileName(name)
