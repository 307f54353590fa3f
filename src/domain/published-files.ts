/** Name of the index that `/verify/` reads, below the root of the site. It stands in the manifest like every file, so a signature covers it. */
export const publishedFilesName = 'verify/files.json';

/** What is public of the published files, beyond their digests: whose they are and since when. */
export interface PublishedFiles {
  /** Path of a document (`policies/2025/x`) → its title, and the moment or day it was published. */
  documents: Record<string, readonly [title: string, date: string]>;
  /** File name of an attachment (`policies/2025/表.xlsx`) → its title, and the path of its document. */
  attachments: Record<string, readonly [title: string, document: string]>;
}

export interface FileOrigin { title: string; attachment: string | null; date: string; url: string }

/** The document that a file of the site shows, holds as data, draws as a card or offers beside it; undefined where it belongs to none, as a style sheet does. */
export function originOfFile(name: string, { documents, attachments }: PublishedFiles): FileOrigin | undefined {
  const attached = Object.hasOwn(attachments, name) ? attachments[name] : undefined;
  const path = attached ? attached[1] : name.replace(/^share\//, '').replace(/\/index\.html$|\.(?:json|docx|png)$/, '');
  const found = Object.hasOwn(documents, path) ? documents[path] : undefined;
  return found && { title: found[0], attachment: attached?.[0] ?? null, date: found[1], url: `/${path.split('/').map(encodeURIComponent).join('/')}/` };
}
