/** `expects`: what must become of it; 'either' where a decoder may forgive, as long as nothing harmful comes out. */
export type HostilePicture = { name: string; bytes: Buffer; expects: 'refused' | 'prepared' | 'either' }
