const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Whether 18 characters are a 统一社会信用代码: 登记管理部门, 机构类别, 行政区划, 主体标识码 and the check character of GB 32100-2015 (MOD 31). */
export function isCreditCode(code: string): boolean {
  if (!/^[1-9AN-Y][1-9]\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code)) return false;
  let weight = 1;
  let sum = 0;
  for (const each of code.slice(0, 17)) {
    sum += signs.indexOf(each) * weight;
    weight = (weight * 3) % 31;
  }
  return signs[(31 - (sum % 31)) % 31] === code[17];
}
