import { buffer } from 'node:stream/consumers'
import { workOnPicture } from './work-on-picture'

// A process for one picture: the file comes in by standard input, the outcome goes out as one line of JSON.
// See prepare-picture.ts and docs/decisions/0008-images.md.
const outcome = await workOnPicture(await buffer(process.stdin))
process.stdout.write(JSON.stringify(outcome))
