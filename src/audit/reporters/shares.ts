/** `96.4%`; a dash where there is nothing to divide by. */
export const percent = (share: number | null): string => (share === null ? '—' : `${(share * 100).toFixed(1)}%`);
