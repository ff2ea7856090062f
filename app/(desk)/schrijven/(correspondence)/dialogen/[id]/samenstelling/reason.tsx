/** Why somebody does not agree, as they typed it; nothing where whoever reads may not have its words. */
export function Reason({ reason }: { reason: string }) {
  return reason && <blockquote className="reason">{reason}</blockquote>
}
