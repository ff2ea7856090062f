import 'server-only'
import { headers } from 'next/headers'

/** The visitor's IP address, as server.ts found it; it drops a header of this name that a visitor sends. */
export async function visitorAddress(): Promise<string> {
  return (await headers()).get('x-samenspraak-visitor') ?? 'unknown'
}
