/** What a page tells the layout about itself. */
export interface PageProps {
  /** Title of the page, without the site's name; the home page leaves it out. */
  title?: string;
  description: string;
  /** Path of the page inside the site, `/policies/2025/x/`; the canonical address is built from it. */
  path: string;
  column?: ColumnTags;
  article?: ArticleTags;
  /** Navigation entry that is marked as current. */
  current?: NavId;
  /** From the home page down; the last one is the page itself and has no url. The home page is added in front. */
  breadcrumbs?: Crumb[];
  /** Written into `<script type="application/ld+json">`. */
  jsonLd?: object;
  /** Whether `<main>` is indexed for search. Default: no. */
  pagefind?: boolean;
  /** `noindex` for pages that must not be listed by search engines. */
  robots?: string;
  /** Share card, a path inside the site. */
  image?: string;
  /** Class of `<main>`. */
  mainClass?: string;
}

/** 栏目页标签, all four required (国办发〔2017〕47号 附件1). */
export interface ColumnTags {
  name: string;
  description: string;
  keywords: string;
  /** One of the column types of the 指引: 政策文件、政策解读、信息公开指南…… */
  type: string;
}

/** 内容页标签; the first three required (国办发〔2017〕47号 附件1). */
export interface ArticleTags {
  title: string;
  /** `YYYY-MM-DD HH:MM`. */
  pubDate: string;
  contentSource: string;
  keywords?: string;
  author?: string;
  description?: string;
  /** Absolute. */
  url?: string;
  /** Absolute. */
  image?: string;
}

export interface Crumb { label: string; url?: string }

export type NavId = 'audit' | 'search' | 'catalog' | 'interpretations' | 'apply' | 'guide' | 'annual';

/** `2025-10-20T09:30+08:00` as the page tags want it: `2025-10-20 09:30`. */
export const tagDate = (datetime: string): string => datetime.slice(0, 16).replace('T', ' ');
