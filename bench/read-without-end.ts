import { Agent, get } from 'node:http'

// Reads one address every so many milliseconds, whatever the one before waits for, until told to stop; then it says what
// each read took, how many were not served, and why. A process of its own: what asks for the other work must not hold up the clock.
const [url = '', everyMs = '5'] = process.argv.slice(2)
const agent = new Agent({ keepAlive: true })
const milliseconds: number[] = []
let unread = 0
const causes: Record<string, number> = {}
let underWay = 0

const readers = setInterval(read, Number(everyMs))
process.on('message', () => {
  clearInterval(readers)
  setInterval(
    () => underWay === 0 && process.send?.({ milliseconds, unread, causes }, () => process.exit(0)),
    10,
  )
})

function read(): void {
  const begun = performance.now()
  underWay += 1
  get(url, { agent }, (answer) => {
    if (answer.statusCode !== 200) notServed(`${answer.statusCode}`)
    answer.resume().once('close', () => {
      milliseconds.push(performance.now() - begun)
      underWay -= 1
    })
  }).once('error', (error: NodeJS.ErrnoException) => {
    notServed(error.code ?? error.message)
    underWay -= 1
  })
}

function notServed(cause: string): void {
  unread += 1
  causes[cause] = (causes[cause] ?? 0) + 1
}
