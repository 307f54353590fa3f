/** What an import recognised, guessed, left open, took out and compared, for one file; `--json` prints exactly this. */
export interface ImportReport {
  /** The file as given. */
  source: string;
  /** Where the MDX goes; null where nothing could be made of the file. */
  output: string | null;
  status:
    /** Written. */ | 'imported'
    /** Written, but the text is not the same. */ | 'lossy'
    /** Not written: the target is there already. */ | 'exists'
    /** Not readable as a document. */ | 'failed';
  /** Why nothing was written, as a full sentence. */
  error: string | null;
  encoding: 'utf-8' | 'gb18030' | null;
  recognised: FieldEntry[];
  guessed: (FieldEntry & { reason: string })[];
  fromDefaults: { field: string; label: string; value: unknown }[];
  /** The text says otherwise than the defaults file; the text holds. */
  conflicts: { field: string; label: string; text: unknown; defaults: unknown; line: number | null }[];
  /** Fields to fill in, and where. */
  gaps: { field: string; label: string; file: string; line: number; hint: string }[];
  /** Lines taken out on purpose. */
  removed: { kind: 'page' | 'letterhead' | 'control' | 'body'; line: number; text: string }[];
  /** Lines moved from the text into front matter. */
  moved: { line: number; text: string; fields: string[] }[];
  /** Text that is neither in the MDX nor named above; anything here is a fault. */
  lost: { line: number; text: string }[];
  normalisations: { kind: NormalisationKind; label: string; count: number; lines: number[] }[];
  structure: StructureSummary | null;
  /** Places a person should look at. */
  doubts: { line: number | null; text: string; message: string }[];
  equality: {
    isEqual: boolean;
    paragraphs: number;
    characters: number;
    difference: { sourceLine: number | null; mdxLine: number | null; expected: string; found: string } | null;
  } | null;
}

export interface FieldEntry { field: string; label: string; value: unknown; line: number | null; quote: string }

export interface StructureSummary {
  parts: number;
  chapters: number;
  sections: number;
  articles: { count: number; first: string; last: string } | null;
  /** Headings of the layout 一、（一）1.（1）. */
  headings: number;
}

export const normalisationLabels = {
  encoding: 'GB18030 转为 UTF-8',
  bom: '去掉文件开头的 BOM',
  lineEnds: '回车换行统一为换行',
  pageBreaks: '分页符、垂直制表符等改为换行',
  composed: '字符统一为 Unicode NFC',
  indentation: '去掉行首空格',
  trailingSpaces: '去掉行尾空格',
  blankLines: '段落之间统一空一行',
  joinedLines: '接回被断开的行',
  escapes: '会被当作标记的符号前加反斜杠，显示不变',
} as const;
export type NormalisationKind = keyof typeof normalisationLabels;

/** Exit code of a run: 0 all well; 1 something lost or not written over; 2 a file could not be read. */
export const exitCodeOf = (reports: readonly ImportReport[]): 0 | 1 | 2 =>
  reports.some(({ status }) => status === 'failed') ? 2 : reports.some(({ status }) => status !== 'imported') ? 1 : 0;

export function reportAsJson(reports: readonly ImportReport[], notices: readonly string[]): string {
  const count = (status: ImportReport['status']): number => reports.filter((report) => report.status === status).length;
  const summary = { files: reports.length, imported: count('imported'), lossy: count('lossy'), exists: count('exists'), failed: count('failed'), gaps: reports.reduce((sum, { gaps }) => sum + gaps.length, 0) };
  return `${JSON.stringify({ files: reports, notices, summary }, null, 2)}\n`;
}
