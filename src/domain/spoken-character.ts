/** An everyday word of one Han character, 狗: only bears witness, and only in everyday speech. */
export const isSpokenCharacter = (wording: string): boolean => /^\p{Script=Han}$/u.test(wording);
