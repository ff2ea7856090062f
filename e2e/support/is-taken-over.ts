/** Whether React has made this field its own. */
export const isTakenOver = (field: Element) =>
  Object.keys(field).some((key) => key.startsWith('__reactProps'))
