/** Where things live that an unprivileged account must reach when the site itself runs as root. */
export const SHARED_HOME = '/var/lib/samenspraak'
