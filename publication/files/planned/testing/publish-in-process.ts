import { publishPlanned } from '../publish-planned'

// A process of its own that publishes what is due at the moment it is given.
await publishPlanned(new Date(process.argv[2] ?? ''))
