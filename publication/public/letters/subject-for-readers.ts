/** What mail programs put before the subject that is answered or sent on: "RE:", "Antw:", "FW:", "AW [2]:". Not "VS:", "Vb:", "I:" and "R:", which are words. */
const PUT_BEFORE =
  /^(?:\s*(?:re|fwd?|antw(?:oord)?|betr|doorst|aw|wg|wtr|tr|réf?|rép|sv|rv|enc|odp|res)(?:\s?\[\d+\]|\(\d+\)|\^\d+)?\s?:)+\s*/iu

/** The subject of a letter as readers see it; '' when it says nothing else. What is kept, and agreed to, stays as it was. */
export const subjectForReaders = (subject: string): string => subject.replace(PUT_BEFORE, '')
