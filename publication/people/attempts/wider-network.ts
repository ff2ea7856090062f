import { visitorNetwork } from './visitor-network'

/**
 * The network around a visitor's own, which one who rents a machine or a line may hold whole: 256 addresses of IPv4 (`/24`), or an
 * IPv6 `/48` (RFC 6177). Anything else comes back as it is.
 */
export function widerNetwork(ip: string): string {
  const network = visitorNetwork(ip)
  if (network.endsWith('::/64')) return `${network.split(':').slice(0, 3).join(':')}::/48`
  const [, first] = /^(\d+\.\d+\.\d+)\.\d+$/.exec(network) ?? []
  return first ? `${first}.0/24` : network
}
