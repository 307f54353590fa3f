/** Something in a built site that must not be published. */
export interface GuardHit {
  /** Rule that reports it. */
  rule: 'SEC-06' | 'SEC-08' | 'SEC-09' | 'SEC-10' | 'SEC-11' | 'SEC-12';
  /** Path under the built folder. */
  file: string;
  /** Where inside the file, outermost first. */
  inner: readonly string[];
  /** Offset of its first byte in the file, or in the data of the compressed entry that `inner` names. */
  byte: number;
  /** 1-based, in UTF-16 units; 1:1 where the file is no text. */
  line: number;
  column: number;
  /** What it is, in words: `手机号码`. */
  what: string;
  /** Shortened so that the report itself leaks nothing. */
  excerpt: string;
  /** The document it was taken out of or belongs to, `policies/2025/x`; undefined where that cannot be told. */
  document: string | undefined;
}

/** Words of which only the ends are shown. */
export function veiled(words: string): string {
  const characters = [...words.replace(/\s+/g, '')];
  const ends = characters.length > 8 ? 2 : 1;
  return characters.length < 3 ? '*'.repeat(characters.length) : `${characters.slice(0, ends).join('')}***${characters.slice(-ends).join('')}`;
}
