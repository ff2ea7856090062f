import type { Desk } from './sending/create-desk'

/** What this process hands over mailings at; null while it does not. */
export const atWork: { desk: Pick<Desk, 'end'> | null; isBusy: boolean } = { desk: null, isBusy: false }

/** Has this process hand over no more: what is on its way is finished and noted, the rest is for whoever comes next. */
export function endSending(): void {
  atWork.desk?.end()
}
