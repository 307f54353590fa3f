/** A sentence that an editor may have left without its last sign, with it. */
export const fullStop = (text: string): string => (/[。！？…）”]$/.test(text.trim()) ? text.trim() : `${text.trim()}。`);
