/** Words in a page that a reader does not see and anyone can read in its source. */
export interface ConcealedText {
  kind: '注释' | '隐藏元素' | '白色文字';
  excerpt: string;
  line: number;
  column: number;
}

const invisible = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?(?![.\d])|font-size\s*:\s*0(?:px|em|rem|pt|%)?\s*(?:;|$))/i;
const white = /(?:^|;)\s*color\s*:\s*(?:#f{3}\b|#f{6}\b|white\b|transparent\b|rgba?\(\s*255\s*,\s*255\s*,\s*255\b)/i;
const words = /[\u3400-\u9fff]/;

/** Collects concealed words while a page is parsed: feed it every tag, text and comment in order. */
export function concealedTexts(): {
  open(attributes: Record<string, string>, place: { line: number; column: number }): void;
  text(text: string): void;
  close(): void;
  comment(text: string, place: { line: number; column: number }): void;
  found: ConcealedText[];
} {
  const found: ConcealedText[] = [];
  let depth = 0;
  let current: ConcealedText | null = null;
  return {
    found,
    open(attributes, place) {
      if (depth > 0) depth += 1;
      else {
        const kind = concealment(attributes);
        if (!kind) return;
        depth = 1;
        current = { kind, excerpt: '', ...place };
      }
    },
    text(text) {
      if (current) current.excerpt += text;
    },
    close() {
      if (depth === 0) return;
      depth -= 1;
      if (depth > 0 || !current) return;
      if (words.test(current.excerpt)) found.push({ ...current, excerpt: current.excerpt.trim() });
      current = null;
    },
    comment(text, place) {
      if (words.test(text)) found.push({ kind: '注释', excerpt: text.trim(), ...place });
    },
  };
}

function concealment({ hidden, style = '' }: Record<string, string>): ConcealedText['kind'] | null {
  if (hidden !== undefined || invisible.test(style)) return '隐藏元素';
  return white.test(style) ? '白色文字' : null;
}
