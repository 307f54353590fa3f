import type { RootContent } from 'mdast';
import { literalAttributes } from '../corpus/guard-tree.ts';
import type { InterpretationDocument, PolicyDocument } from '../corpus/document.ts';
import { visibleText } from '../corpus/read-body.ts';
import { formatAnchor, parseArticleReferences } from '../domain/article-reference.ts';
import type { Gloss, InterpretationPage, InterpretationSection, InterpretationSummary, UnitRef } from '../domain/edition.ts';
import type { Interpretation } from '../domain/interpretation.ts';
import type { Policy } from '../domain/policy.ts';
import { interpretationUrl, policyUrl } from '../domain/urls.ts';
import { interpretationPoints, type InterpretationPoint } from '../domain/vocabulary/interpretation.ts';
import type { Resolver } from './resolve.ts';
import { blockProse } from './to-prose.ts';

/** A section bound to articles of one policy. */
export interface Explanation {
  /** Path of the policy. */
  policy: string;
  /** Anchors of articles, `art-4`. */
  articles: string[];
  gloss: Gloss;
}

/** Characters of a section shown beside an article before the rest stays behind its link. */
const glossLength = 180;

export function prepareInterpretation(document: InterpretationDocument, resolver: Resolver): { page: InterpretationPage; explanations: Explanation[] } {
  const meta = document.meta as Interpretation;
  const policies = meta.interprets.flatMap((identifier) => resolver.policy({ identifier }) ?? []);
  const unit = resolver.unit(meta.interpretingUnit);
  const url = interpretationUrl(document.path);
  const cut = cutSections(document);
  const explanations = cut.flatMap((section) => explain(section, policies, url, unit));
  const sections: InterpretationSection[] = cut.map((section) => ({
    anchor: section.anchor, heading: section.heading, depth: section.depth, prose: blockProse(section.nodes),
    explains: section.explains.flatMap((reference) => {
      const policy = policyOf(reference.policy, policies);
      return policy ? reference.anchors.map((anchor) => ({ label: formatAnchor(anchor) ?? anchor, url: `${policyUrl(policy.path)}#${anchor}`, policyTitle: policy.meta.title })) : [];
    }),
  }));
  return {
    explanations,
    page: {
      path: document.path, url, digest: '', id: meta.id, title: meta.title, form: meta.form, unit, datePublished: meta.datePublished,
      abstract: meta.abstract ?? null, keywords: meta.keywords ?? [],
      policies: policies.map((policy) => ({
        path: policy.path, url: policyUrl(policy.path), title: policy.meta.title, docNumber: policy.meta.docNumber ?? null, validity: policy.meta.validity, issuer: resolver.unit(policy.meta.issuer),
      })),
      fields: { leadInterpreter: meta.leadInterpreter, dateModified: meta.dateModified, terms: meta.terms, differences: meta.differences, howTo: meta.howTo, contact: meta.contact, contentSource: meta.contentSource, repost: meta.repost, onConsultation: meta.onConsultation },
      points: pointsOf(meta, document), ledger: [], sections, text: document.body.text, characters: document.body.text.replace(/\s/g, '').length,
    },
  };
}

export function summariseInterpretation(page: InterpretationPage): InterpretationSummary {
  const { fields: _f, points: _p, ledger: _l, sections: _s, text: _t, characters: _c, asked: _a, ...summary } = page;
  return summary;
}

interface Section {
  anchor: string | null;
  heading: string | null;
  depth: number;
  nodes: RootContent[];
  explains: { policy: string | undefined; anchors: string[] }[];
}

function cutSections(document: InterpretationDocument): Section[] {
  const sections: Section[] = [];
  const headings = [...document.body.headings];
  for (const node of document.body.tree?.children ?? []) {
    if (node.type === 'heading') {
      const heading = headings.shift();
      sections.push({ anchor: heading?.anchor ?? null, heading: heading?.text ?? null, depth: node.depth, nodes: [], explains: [] });
      continue;
    }
    if (sections.length === 0) sections.push({ anchor: null, heading: null, depth: 1, nodes: [], explains: [] });
    const section = sections[sections.length - 1] as Section;
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Explains') {
      const { policy, articles } = literalAttributes(node);
      section.explains.push({ policy, anchors: parseArticleReferences(articles ?? '').map(({ anchor }) => anchor) });
    } else section.nodes.push(node);
  }
  return sections;
}

const policyOf = <T extends PolicyDocument>(identifier: string | undefined, policies: T[]): T | undefined =>
  identifier ? policies.find((policy) => policy.meta.identifier === identifier) : policies[0];

function explain(section: Section, policies: (PolicyDocument & { meta: Policy })[], url: string, unit: UnitRef): Explanation[] {
  if (section.explains.length === 0 || !section.heading) return [];
  const { nodes, truncated } = beginning(section.nodes);
  const gloss: Gloss = { question: section.heading, prose: blockProse(nodes), url: section.anchor ? `${url}#${encodeURIComponent(section.anchor)}` : url, unit, truncated };
  return section.explains.flatMap((reference) => {
    const policy = policyOf(reference.policy, policies);
    // A reference to a 款 or 项 stands beside its article.
    const articles = [...new Set(reference.anchors.map((anchor) => anchor.replace(/-p\d+.*$/, '')))];
    return policy ? [{ policy: policy.path, articles, gloss }] : [];
  });
}

/** Whole blocks from the start of a section, at least one, up to about `glossLength` characters; tables and components wait behind the link. */
function beginning(nodes: RootContent[]): { nodes: RootContent[]; truncated: boolean } {
  const shown: RootContent[] = [];
  let length = 0;
  for (const node of nodes) {
    if (node.type !== 'paragraph' && node.type !== 'list') break;
    const size = visibleText(node).length;
    if (shown.length > 0 && length + size > glossLength) break;
    shown.push(node);
    length += size;
  }
  return { nodes: shown, truncated: shown.length < nodes.length };
}

function pointsOf(meta: Interpretation, document: InterpretationDocument): InterpretationPage['points'] {
  return (Object.keys(interpretationPoints) as InterpretationPoint[]).map((key) => {
    const point = meta.points?.[key];
    const heading = point && 'anchor' in point ? document.body.headings.find(({ text }) => text === point.anchor.trim()) : undefined;
    return {
      key, label: interpretationPoints[key].label, anchor: heading?.anchor ?? null, heading: heading?.text ?? null,
      notApplicable: point && 'notApplicable' in point ? point.notApplicable : null,
    };
  });
}
