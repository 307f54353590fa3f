import type { Element } from 'hast';
import type { Code, Root, RootContent } from 'mdast';
import type { Handlers } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { markdownToMdast } from 'satteri';
import { unified } from 'unified';
import type { RulePage, RuleSection } from '../domain/edition.ts';
import { exampleCaption } from './rule-example.ts';
import { blockProse } from './to-prose.ts';

/** The page of a rule from its Markdown (`## 要求` …). What stands before the first section, its title and severity, is said by `facts`. */
export function prepareRule(facts: Omit<RulePage, 'sections'>, markdown: string): RulePage {
  return { ...facts, sections: sectionsOf(parse(markdown)) };
}

/** As bodies are parsed: Sätteri is ten times faster, and closes `**《…》**` beside Han characters at the wrong place (bruits/satteri#85). */
const parse = (markdown: string): Root => (markdown.includes('**') ? careful.parse(markdown) : (markdownToMdast(markdown, { features: { gfm: { footnotes: false }, frontmatter: false } }) as Root));

const careful = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly);

function sectionsOf(root: Root): RuleSection[] {
  const starts = root.children.flatMap((node, index) => (node.type === 'heading' && node.depth === 2 ? [index] : []));
  return starts.map((start, index): RuleSection => {
    const nodes = root.children.slice(start + 1, starts[index + 1]);
    return { anchor: `section-${index + 1}`, heading: toString(root.children[start]), prose: blockProse(nodes as RootContent[], { code: exampleBlock } as unknown as Handlers) };
  });
}

/** A block of an example under a caption that says what it is. Its long lines are wrapped by the style: nothing is hidden at the right. */
function exampleBlock(_state: unknown, { lang, meta, value }: Code): Element {
  const caption = exampleCaption({ language: lang ?? '', meta: meta ?? '', content: value });
  const code = element('pre', { className: ['code'] }, [element('code', {}, [{ type: 'text', value }])]);
  return element('figure', { className: ['example'] }, [element('figcaption', {}, [{ type: 'text', value: caption }]), ...(value.trim() === '' ? [] : [code])]);
}

const element = (tagName: string, properties: Element['properties'], children: Element['children']): Element => ({ type: 'element', tagName, properties, children });
