import { AlignmentType, Footer, LineRuleType, PageNumber, Paragraph, TextRun, convertMillimetersToTwip, type IPropertiesOptions, type ISectionPropertiesOptions } from 'docx';

/** The layout of an official document (GB/T 9704-2012) for Word: A4, 版心 156 × 225 mm, 三号仿宋, 22 lines a page. */

export const fonts = { title: '方正小标宋简体', text: '仿宋_GB2312', first: '黑体', second: '楷体_GB2312', number: '宋体' } as const;

/** Licensed or older fonts, and what comes near where a machine lacks them. */
export const fontFallbacks = { 方正小标宋简体: '宋体', 仿宋_GB2312: '仿宋', 楷体_GB2312: '楷体' } as const;

/** Half points: 三号, 二号, 四号. */
export const sizes = { text: 32, title: 44, pageNumber: 28 } as const;

/** Two characters of 三号, in twips. */
export const indent = 640;

/** 28.95 pt a line: 22 lines in 225 mm. */
export const lineSpacing = { line: 579, lineRule: LineRuleType.EXACT } as const;

export const fontOf = (name: string) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name });

const heading = (font: string) => ({
  run: { font: fontOf(font), size: sizes.text, bold: false, color: '000000' },
  paragraph: { indent: { firstLine: indent }, spacing: { before: 0, after: 0, ...lineSpacing }, keepNext: true },
});

export const officialStyles: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: { run: { font: fontOf(fonts.text), size: sizes.text, language: { eastAsia: 'zh-CN', value: 'zh-CN' } } },
    title: { run: { font: fontOf(fonts.title), size: sizes.title, color: '000000' }, paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 579, line: 720, lineRule: LineRuleType.EXACT } } },
    heading1: heading(fonts.first),
    heading2: heading(fonts.second),
  },
};

export const officialPage: NonNullable<ISectionPropertiesOptions['page']> = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: {
    top: convertMillimetersToTwip(37), bottom: convertMillimetersToTwip(35), left: convertMillimetersToTwip(28), right: convertMillimetersToTwip(26),
    header: convertMillimetersToTwip(15), footer: convertMillimetersToTwip(25),
  },
};

/** — 1 — in 四号宋体: odd pages at the right, even ones at the left, one character in. */
export const pageNumberFooters = { default: footer(AlignmentType.RIGHT), even: footer(AlignmentType.LEFT) };

function footer(alignment: typeof AlignmentType.LEFT | typeof AlignmentType.RIGHT): Footer {
  const run = { font: fontOf(fonts.number), size: sizes.pageNumber };
  return new Footer({ children: [new Paragraph({
    alignment, indent: alignment === AlignmentType.RIGHT ? { right: 280 } : { left: 280 },
    children: [new TextRun({ ...run, text: '— ' }), new TextRun({ ...run, children: [PageNumber.CURRENT] }), new TextRun({ ...run, text: ' —' })],
  })] });
}
