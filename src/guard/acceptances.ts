import type { Corpus } from '../corpus/document.ts';
import { findPersonalData } from '../domain/personal-data.ts';
import { stringsIn } from './front-matter-strings.ts';
import { normalisePhrase } from './phrase-text.ts';

/** What looks like something that must not be published and may be. */
export interface Acceptances {
  /** Whether `words` may stand in an output file; `document`: the one that the output belongs to. */
  accepts(words: string, place: { file: string; document: string | undefined; isExample: boolean }): boolean;
  /** The document, `policies/2025/x`, that an output file or an address belongs to. */
  documentOf(path: string): string | undefined;
  digest: unknown;
}

/** Where an office says how to reach it. */
const contact = new Set(['contact', 'howTo', 'office']);
const marksException = 'SEC-04';

/**
 * Telephones and mailboxes of offices pass everywhere: fields of contact, site.yaml, the register of units. The labelled exceptions of a document
 * (`personalData`, or an exemption from SEC-04) pass on that document's outputs, and in lists where they stand in its title or abstract.
 * Our own examples of wrong content pass on the pages of rules and profiles.
 */
export function acceptances(corpus: Corpus, date: string, examples: readonly string[]): Acceptances {
  const everywhere = new Set<string>();
  const byDocument = new Map<string, Set<string>>();
  const owners = new Map<string, string>();
  const accept = (text: string, into: Set<string>): void => {
    for (const { excerpt } of findPersonalData(text, date)) into.add(normalisePhrase(excerpt));
  };
  /** A telephone or a mailbox reaches an office; an identity number or an account in such a field reaches nobody. */
  const acceptContact = (text: string): void => {
    for (const { kind, excerpt } of findPersonalData(text, date)) if (kind === '手机号码' || kind === '电子邮箱') everywhere.add(normalisePhrase(excerpt));
  };
  for (const { text } of stringsIn([corpus.site.value, corpus.units.value])) acceptContact(text);
  for (const document of [...corpus.policies, ...corpus.interpretations, ...corpus.pages, ...corpus.entries]) {
    const key = `${document.collection}/${document.path}`;
    const meta = document.meta as Labelled;
    for (const { path, text } of stringsIn(document.meta)) if (path.some((name) => contact.has(name))) acceptContact(text);
    const own = new Set((meta.personalData ?? []).map(({ value }) => normalisePhrase(value)));
    if (meta.exemptions?.some(({ rule }) => rule === marksException)) for (const text of [document.body.text, ...stringsIn(document.meta).map((each) => each.text)]) accept(text, own);
    const listed = normalisePhrase(`${meta.title ?? ''} ${meta.abstract ?? ''}`);
    for (const value of own) if (listed.includes(value)) everywhere.add(value);
    if (own.size > 0) byDocument.set(key, own);
    owners.set(key, key);
    const folder = key.slice(0, key.lastIndexOf('/'));
    for (const { file } of [...(meta.attachments ?? []), ...document.body.components.flatMap(({ name, attributes }) => (name === 'Figure' && attributes['src'] ? [{ file: attributes['src'] }] : []))]) owners.set(`${folder}/${file}`, key);
  }
  const shown = normalisePhrase(examples.join('\n'));
  const documentOf = (path: string): string | undefined => {
    const decoded = decode(path.replace(/^\//, ''));
    return owners.get(decoded.replace(/\/(?:index\.html)?$/, '').replace(/\.json$/, '')) ?? owners.get(decoded);
  };
  return {
    documentOf,
    accepts(words, { document, isExample }) {
      const value = normalisePhrase(words);
      return everywhere.has(value) || (document !== undefined && byDocument.get(document)?.has(value) === true) || (isExample && shown.includes(value));
    },
    digest: [[...everywhere].sort(), [...byDocument].map(([key, values]) => [key, [...values].sort()]), shown],
  };
}

interface Labelled {
  title?: string; abstract?: string; attachments?: { file: string }[];
  personalData?: { value: string }[]; exemptions?: { rule: string }[];
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
