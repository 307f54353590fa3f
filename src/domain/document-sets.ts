import { quoted } from './book-title.ts';
import { compareText } from './finding.ts';

/** A document that the portal says it holds. */
export interface HeldDocument {
  kind: 'policy' | 'interpretation';
  /** `/policies/<path>/`. */
  url: string;
  title: string;
  path: string;
  /** Whether its text is published, wholly or in part. */
  open: boolean;
  /** Moment by which lists put the newest first. */
  at: string;
}

/** Entries in a feed: the newest ones. */
export const feedLength = 50;

/** Newest first; documents of one moment in the order of their paths. */
export const compareNewest = (a: Pick<HeldDocument, 'at' | 'path'>, b: Pick<HeldDocument, 'at' | 'path'>): number => compareText(b.at, a.at) || compareText(a.path, b.path);

const ofKind = (kind: HeldDocument['kind']) => (documents: readonly HeldDocument[]): HeldDocument[] => documents.filter((document) => document.kind === kind);
const policiesThat = (open: boolean) => (documents: readonly HeldDocument[]): HeldDocument[] => ofKind('policy')(documents).filter((document) => document.open === open);
const newest = (select: (documents: readonly HeldDocument[]) => HeldDocument[]) => (documents: readonly HeldDocument[]): HeldDocument[] => select(documents).toSorted(compareNewest).slice(0, feedLength);

/**
 * The places of a built site in which documents must be found, and which documents each must hold: 目录 (条例第十二条), 检索、查阅
 * (第二十四条), and what machines follow. `file` is where a reader of the site looks.
 */
export const documentSets = {
  pages: { name: '页面', file: 'index.html', holds: (documents: readonly HeldDocument[]) => [...documents] },
  catalogJson: { name: '目录（JSON）', file: 'catalog.json', holds: ofKind('policy') },
  catalogCsv: { name: '目录（CSV）', file: 'catalog.csv', holds: ofKind('policy') },
  policyList: { name: '政策文件列表', file: 'policies/index.html', holds: ofKind('policy') },
  interpretationList: { name: '解读列表', file: 'interpretations/index.html', holds: ofKind('interpretation') },
  withheldList: { name: '不公开情况列表', file: 'withheld/index.html', holds: policiesThat(false) },
  index: { name: '检索库', file: 'pagefind/bundles.json', holds: (documents: readonly HeldDocument[]) => [...documents] },
  sitemap: { name: '网站地图（sitemap.xml）', file: 'sitemap.xml', holds: (documents: readonly HeldDocument[]) => [...documents] },
  feed: { name: '最新公开订阅', file: 'feed.xml', holds: newest(policiesThat(true)) },
  withheldFeed: { name: '不公开情况订阅', file: 'feeds/withheld.xml', holds: newest(policiesThat(false)) },
  interpretationFeed: { name: '解读订阅', file: 'feeds/interpretations.xml', holds: newest(ofKind('interpretation')) },
} as const;

export type DocumentSetId = keyof typeof documentSets;

/** Addresses found in each place, as paths inside the site; null where the file is not there. */
export type FoundSets = Record<DocumentSetId, ReadonlySet<string> | null>;

/** What one place lacks, and what it names that the site does not have. */
export interface SetDifference {
  id: DocumentSetId;
  name: string;
  file: string;
  /** Whether there is such a file at all. */
  present: boolean;
  /** Documents that must be in it, and how many of them are. */
  expected: number;
  found: number;
  missing: { url: string; title: string }[];
  /** Addresses of documents in it that have no page, in order. */
  extra: string[];
}

const documentAddress = /^\/(?:policies|interpretations)\/(?!(?:page|by)\/).+\/$/;

/** Compares what is held with what is found, place by place. */
export function setDifferences(documents: readonly HeldDocument[], found: FoundSets): SetDifference[] {
  return (Object.keys(documentSets) as DocumentSetId[]).map((id) => {
    const { name, file, holds } = documentSets[id];
    const expected = holds(documents);
    const urls = found[id];
    const missing = expected.filter(({ url }) => !urls?.has(url)).map(({ url, title }) => ({ url, title }));
    const extra = [...(urls ?? [])].filter((url) => documentAddress.test(url) && !found.pages?.has(url)).sort(compareText);
    return { id, name, file, present: urls !== null, expected: expected.length, found: expected.length - missing.length, missing, extra };
  });
}

/** `缺少2件：《甲》（/policies/2025/a/）、《乙》（…）`; long lists are cut after `most`. Null where nothing differs. */
export function describeDifference({ present, expected, missing, extra }: SetDifference, most = 20): string | null {
  const cut = (items: string[]): string => `${items.slice(0, most).join('、')}${items.length > most ? `等${items.length}件` : ''}`;
  if (!present) return expected === 0 ? null : '没有这个文件';
  const parts = [
    ...(missing.length > 0 ? [`缺少${missing.length}件：${cut(missing.map(({ url, title }) => `${quoted(title)}（${url}）`))}`] : []),
    ...(extra.length > 0 ? [`列有${extra.length}个没有页面的地址：${cut(extra)}`] : []),
  ];
  return parts.length === 0 ? null : parts.join('；');
}
