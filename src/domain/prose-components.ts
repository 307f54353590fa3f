/**
 * What authors may use in MDX besides Markdown: components with literal attributes, and a few elements Markdown has no sign for.
 * The check side refuses everything else; the render side gives each name its component.
 */
export const proseComponents = {
  Redacted: { required: ['ground', 'reason'], optional: ['id', 'length'], children: false },
  Explains: { required: ['articles'], optional: ['policy'], children: false },
  Note: { required: [], optional: ['title'], children: true },
  Steps: { required: [], optional: [], children: true },
  Step: { required: ['title'], optional: [], children: true },
  KeyFigures: { required: [], optional: [], children: true },
  KeyFigure: { required: ['label', 'value'], optional: ['unit', 'note'], children: false },
  Figure: { required: ['src', 'alt'], optional: ['caption'], children: false },
} as const satisfies Record<string, { required: readonly string[]; optional: readonly string[]; children: boolean }>;

export type ProseComponent = keyof typeof proseComponents;

/** Elements allowed as raw tags, with their attributes. */
export const proseElements: Record<string, readonly string[]> = {
  sub: [], sup: [], br: [], u: [],
  table: [], caption: [], thead: [], tbody: [], tr: [], th: ['colspan', 'rowspan', 'scope'], td: ['colspan', 'rowspan'],
};

export const isProseComponent = (name: string): name is ProseComponent => Object.hasOwn(proseComponents, name);
export const isProseElement = (name: string): boolean => Object.hasOwn(proseElements, name);

/** Addresses a link may have: web, mail, telephone, or inside the site. */
export const isSafeUrl = (url: string): boolean => /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#|\.{0,2}\/)/i.test(url) || /^[^:]*$/.test(url);
