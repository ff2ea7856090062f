import { Agent, get } from 'node:http'

// Reads one address every so many milliseconds, whatever the one before waits for, until told to stop; then it says what
// each read took, and how many were not served. A process of its own: what asks for the other work must not hold up the clock.
const [url = '', everyMs = '5'] = process.argv.slice(2)
const agent = new Agent({ keepAlive: true })
const milliseconds: number[] = []
let unread = 0
let underWay = 0

const readers = setInterval(read, Number(everyMs))
process.on('message', () => {
  clearInterval(readers)
  setInterval(() => underWay === 0 && process.send?.({ milliseconds, unread }, () => process.exit(0)), 10)
})

function read(): void {
  const begun = performance.now()
  underWay += 1
  get(url, { agent }, (answer) => {
    if (answer.statusCode !== 200) unread += 1
    answer.resume().once('close', () => {
      milliseconds.push(performance.now() - begun)
      underWay -= 1
    })
  }).once('error', () => {
    unread += 1
    underWay -= 1
  })
}
