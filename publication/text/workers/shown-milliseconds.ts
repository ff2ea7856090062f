/**
 * Of processor time, for a text that was accepted before and is about to be shown: twice what its trial may take, since
 * nobody who reads has to do with it that a machine is slow.
 */
export const SHOWN_MILLISECONDS = 18_000
