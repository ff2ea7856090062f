import { buffer } from 'node:stream/consumers'
import { preparePicture } from '../prepare-picture'

// Prepares the picture of standard input as a site does that is stopped meanwhile, and says what became of it.
process.on('SIGINT', () => undefined)
process.on('SIGTERM', () => process.exit(1))
const outcome = preparePicture(await buffer(process.stdin)).then(
  ({ status }) => status,
  (cause: Error) => cause.message,
)
process.stdout.write('begun\n')
process.stdout.write(`${await outcome}\n`)
