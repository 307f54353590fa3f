/** An everyday word of one Han character, 狗: it only bears witness, and only in everyday speech. Apart from the schema of the register, which the browser need not fetch. */
export const isSpokenCharacter = (wording: string): boolean => /^\p{Script=Han}$/u.test(wording);
