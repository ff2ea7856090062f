import { fileURLToPath } from 'node:url'
import { has, runOnOtherCore } from './on-core'

export type Load = { requests: number; perSecond: number; p50Ms: number; p99Ms: number }

const CONNECTIONS = 50
const SECONDS = 3
const AUTOCANNON = fileURLToPath(import.meta.resolve('autocannon'))

export const generator = has('wrk', '-v') ? 'wrk' : 'autocannon'

/** Asks one address from 50 connections that are kept alive, for three seconds. */
export function load(url: string, coding: 'identity' | 'gzip', seconds = SECONDS): Promise<Load> {
  return generator === 'wrk' ? byWrk(url, coding, seconds) : byAutocannon(url, coding, seconds)
}

async function byWrk(url: string, coding: string, seconds: number): Promise<Load> {
  const said = await runOnOtherCore('wrk', [
    ...['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--latency', '-H', `Accept-Encoding: ${coding}`, url],
  ])
  const percentile = (name: string) => {
    const [, value = 'NaN', unit = 'ms'] = new RegExp(`\\s${name}%\\s+([\\d.]+)(us|ms|s)`).exec(said) ?? []
    return Number(value) * { us: 0.001, ms: 1, s: 1_000 }[unit as 'us' | 'ms' | 's']
  }
  return {
    requests: Number(/(\d+) requests in/.exec(said)?.[1] ?? Number.NaN),
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1] ?? Number.NaN),
    p50Ms: percentile('50'),
    p99Ms: percentile('99'),
  }
}

async function byAutocannon(url: string, coding: string, seconds: number): Promise<Load> {
  const said = await runOnOtherCore(process.execPath, [
    ...[
      AUTOCANNON,
      '--json',
      '-c',
      `${CONNECTIONS}`,
      '-d',
      `${seconds}`,
      '-H',
      `Accept-Encoding=${coding}`,
      url,
    ],
  ])
  const { requests, latency } = JSON.parse(said)
  return { requests: requests.total, perSecond: requests.average, p50Ms: latency.p50, p99Ms: latency.p99 }
}
