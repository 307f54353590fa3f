/** Kinds of personal data that are looked for in what is published (个人信息保护法第四条、第二十八条). */
export const personalDataKinds = ['公民身份号码', '手机号码', '银行卡号', '住址', '电子邮箱'] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];
