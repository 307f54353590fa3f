/** `内部事务信息：人事管理` as it stands; of a ground with its condition, the ground: `涉及个人隐私`. */
export const groundShort = (wording: string): string => wording.split('，', 1)[0] ?? wording;
