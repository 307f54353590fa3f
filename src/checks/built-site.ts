/** The built output folder, each page parsed once. */
export interface BuiltSite {
  /** Absolute path of the folder. */
  root: string;
  pages: BuiltPage[];
  /** Every file, path under the root with `/`. */
  files: ReadonlySet<string>;
}

export interface BuiltPage {
  /** `policies/2025/x/index.html`. */
  file: string;
  /** `/policies/2025/x/`. */
  url: string;
  lang: string | null;
  title: string;
  /** `<meta name>` → content values in order. */
  meta: ReadonlyMap<string, string[]>;
  ids: ReadonlySet<string>;
  links: { href: string; line: number; column: number }[];
  /** src of images, scripts and stylesheets. */
  assets: { url: string; line: number; column: number }[];
}
