import { pathToFileURL } from 'node:url';
import { isAbsolute } from 'node:path';

/** Name of the folder that relative addresses start from; code hosts take it for the root of the repository. */
export const baseId = '%SRCROOT%';

/** A file as an address: relative with every segment percent-encoded, or a `file:` address where the content lies elsewhere. */
export function artifactLocation(file: string): { uri: string; uriBaseId?: string } {
  if (isAbsolute(file)) return { uri: pathToFileURL(file).href };
  return { uri: file.toWellFormed().split('/').map(encodeURIComponent).join('/'), uriBaseId: baseId };
}

/** A place as a SARIF location; without a line it is the file as a whole. */
export function locationAt({ file, line, column }: { file: string; line?: number; column?: number }): { physicalLocation: object } {
  const region = line === undefined ? {} : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } };
  return { physicalLocation: { artifactLocation: artifactLocation(file), ...region } };
}

/**
 * Plain text as a SARIF message: braces are doubled, as single ones name placeholders (§3.11.5), and `](` is parted, as it would make
 * a link (§3.11.6).
 */
export const plainMessage = (text: string): { text: string } => ({ text: text.replaceAll('{', '{{').replaceAll('}', '}}').replaceAll('](', '] (') });
