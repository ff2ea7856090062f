/** As far as a panel stays from the sides of the window, in pixels. */
const APART = 16

/** Where panels at the text may be, so that they do not touch the sides of the window. */
export const withinWindow = ({
  clientWidth,
  clientHeight,
}: {
  clientWidth: number
  clientHeight: number
}) => ({
  top: 0,
  left: APART,
  bottom: clientHeight,
  right: clientWidth - APART,
})
