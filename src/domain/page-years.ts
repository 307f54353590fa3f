/** A year in a title; what stands in 《》 names another text. */
const inTitle = /(?<!\d)(?:19|20)\d{2}(?=年)/g;

/** The years that a title names, in its order: `2023` of 2023年政府信息公开工作年度报告. */
export const titleYears = (title: string): string[] => title.replace(/《[^》]*》/g, '').match(inTitle) ?? [];

/** The years that a page is of: that of its date (ISO), and those that its title names. A report on 2023 that is published in January 2024 is looked for under both. */
export const pageYears = (title: string, date: string): string[] => [...new Set([date.slice(0, 4), ...titleYears(title)])];
