/** 有效性 (《政府网站发展指引》: documents amended, repealed or expired are marked on their own page). */
export const validities = {
  inForce: '现行有效',
  notYetEffective: '尚未施行',
  amended: '已修改',
  partlyRepealed: '部分废止',
  repealed: '已废止',
  expired: '已失效',
  draft: '草案',
  unknown: '有效性待核',
} as const;

export type Validity = keyof typeof validities;

/** Whether a citizen may still rely on the text, wholly or in part. */
export const isInForce = (validity: Validity): boolean =>
  validity === 'inForce' || validity === 'amended' || validity === 'partlyRepealed';
