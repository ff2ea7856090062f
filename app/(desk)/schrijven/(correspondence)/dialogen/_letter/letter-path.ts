/** Where a letter has its page, and those of its versions and of throwing it away below it. */
export const letterPath = ({ dialogueId, letterId }: { dialogueId: string; letterId: string }) =>
  `/schrijven/dialogen/${dialogueId}/brieven/${letterId}`
