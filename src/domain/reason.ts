/** Shortest reason, in characters, that counts for an exemption, a lowered severity or a labelled exception. */
export const minimumReason = 8;

/** Whether a reason says anything: at least `minimumReason` characters, spaces not counted. */
export const isReason = (reason: string | undefined): boolean => [...(reason ?? '').replace(/\s/g, '')].length >= minimumReason;
