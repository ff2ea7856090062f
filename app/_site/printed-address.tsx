import { env } from '@/env'

/** Where this page is to be found: shown on paper only, at the foot of every sheet. */
export function PrintedAddress({ path }: { path: string }) {
  return <p className="printed-address">{`${env().siteUrl.replace(/^https?:\/\//, '')}${path}`}</p>
}
