/** What a server says of a file by its name. Text types carry `charset=utf-8`. */
export interface FileType { extensions: readonly string[]; type: string; text?: true }

/** Types that a browser may show. Everything else is offered for download. */
export const shownTypes: readonly FileType[] = [
  { extensions: ['html'], type: 'text/html', text: true },
  { extensions: ['css'], type: 'text/css', text: true },
  { extensions: ['js', 'mjs'], type: 'text/javascript', text: true },
  { extensions: ['json'], type: 'application/json', text: true },
  { extensions: ['jsonl'], type: 'application/jsonl', text: true },
  { extensions: ['xml'], type: 'application/xml', text: true },
  { extensions: ['csv'], type: 'text/csv', text: true },
  { extensions: ['txt'], type: 'text/plain', text: true },
  { extensions: ['svg'], type: 'image/svg+xml', text: true },
  { extensions: ['png'], type: 'image/png' },
  { extensions: ['jpg', 'jpeg'], type: 'image/jpeg' },
  { extensions: ['gif'], type: 'image/gif' },
  { extensions: ['webp'], type: 'image/webp' },
  { extensions: ['wasm'], type: 'application/wasm' },
  { extensions: ['pagefind', 'pf_meta', 'pf_index', 'pf_fragment', 'pf_filter'], type: 'application/octet-stream' },
];

/** Documents that are offered beside a policy: saved, never opened within the site. */
export const downloadTypes: readonly FileType[] = [
  { extensions: ['pdf'], type: 'application/pdf' },
  { extensions: ['docx'], type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  { extensions: ['xlsx'], type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  { extensions: ['pptx'], type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
  { extensions: ['doc'], type: 'application/msword' },
  { extensions: ['xls'], type: 'application/vnd.ms-excel' },
  { extensions: ['ppt'], type: 'application/vnd.ms-powerpoint' },
  { extensions: ['ofd'], type: 'application/ofd' },
  { extensions: ['zip'], type: 'application/zip' },
];

/** A file of any other name. */
export const unknownType = 'application/octet-stream';

/** Files whose type does not follow from their extension. */
export const namedTypes: readonly { path: RegExp; type: string }[] = [
  { path: /^\/SHA256SUMS(\.sig)?$/, type: 'text/plain' },
  { path: /^\/(.+\/)?feed\.xml$|^\/feeds\/.+\.xml$/, type: 'application/atom+xml' },
];

/** `text/html; charset=utf-8` of the file at `path`; a folder shows its page. */
export function contentType(path: string): string {
  const named = namedTypes.find((each) => each.path.test(path));
  if (named) return `${named.type}; charset=utf-8`;
  const extension = path.endsWith('/') ? 'html' : /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  const found = [...shownTypes, ...downloadTypes].find(({ extensions }) => extensions.includes(extension));
  return found ? `${found.type}${found.text ? '; charset=utf-8' : ''}` : unknownType;
}
