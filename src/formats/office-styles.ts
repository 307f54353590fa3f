import { type Attribute, walkMarkup } from './walk-markup.ts';

/** How a style or a run keeps words from being seen. */
export type Effect = '隐藏文字' | '白色文字' | '极小文字';
/** Styles that hide, by their id. */
export type StyleEffects = ReadonlyMap<string, Effect>;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
const valueOf = (attributes: readonly Attribute[], name: string): string | undefined => attributes.find((attribute) => local(attribute.name) === name)?.value;

/** What a property of a run does: an effect, '' where it undoes a white colour, undefined where it says nothing of it. */
export function runEffect(name: string, attributes: readonly Attribute[], styles?: StyleEffects): Effect | '' | undefined {
  const value = valueOf(attributes, 'val');
  if (name === 'vanish' || name === 'webHidden') return /^(?:0|false|off)$/.test(value ?? '') ? undefined : '隐藏文字';
  if (name === 'color') return /^f{6}$/i.test(value ?? '') || /^background1$/.test(valueOf(attributes, 'themeColor') ?? '') ? '白色文字' : '';
  // Half points: one point and less.
  if (name === 'sz') return value !== undefined && /^[0-2]$/.test(value) ? '极小文字' : undefined;
  if (name === 'rStyle' || name === 'pStyle') return styles?.get(value ?? '');
  return undefined;
}

/** Styles of `word/styles.xml` that hide words, by themselves or by the style they stand on. */
export function readStyles(source: string): StyleEffects {
  const own = new Map<string, Effect>();
  const basedOn = new Map<string, string>();
  let style = '';
  let conditional = 0;
  walkMarkup(source, true, {
    open(tag, attributes) {
      const name = local(tag);
      if (name === 'style') style = valueOf(attributes, 'styleId') ?? '';
      if (name === 'tblStylePr') conditional += 1;
      if (name === 'basedOn') basedOn.set(style, valueOf(attributes, 'val') ?? '');
      const effect = style && conditional === 0 && name !== 'rStyle' && name !== 'pStyle' ? runEffect(name, attributes) : undefined;
      if (effect) own.set(style, effect);
    },
    close(tag) {
      if (local(tag) === 'style') style = '';
      if (local(tag) === 'tblStylePr') conditional -= 1;
    },
    text() { /* Styles have none. */ },
    comment() { /* Read with the rest of the part. */ },
    instruction() { /* Read with the rest of the part. */ },
  });
  return new Map([...new Set([...own.keys(), ...basedOn.keys()])].flatMap((id): [string, Effect][] => {
    const effect = inherited(id, own, basedOn);
    return effect ? [[id, effect]] : [];
  }));
}

/** Word itself follows eleven steps and no more. */
function inherited(id: string, own: ReadonlyMap<string, Effect>, basedOn: ReadonlyMap<string, string>): Effect | undefined {
  let at: string | undefined = id;
  for (let step = 0; step < 11 && at !== undefined; step += 1) {
    const effect = own.get(at);
    if (effect) return effect;
    at = basedOn.get(at);
  }
  return undefined;
}
