import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { isProseComponent, isProseElement, isSafeUrl, proseComponents, proseElements } from '../domain/prose-components.ts';
import type { Body, ReadingProblem } from './document.ts';

type Problem = Omit<ReadingProblem, 'line' | 'column' | 'field'>;

/**
 * Authors' MDX is data: components of the allow-list with literal attributes, no code, no raw HTML beyond a few elements,
 * no dangerous address; and no Markdown that would hide what was pasted as prose.
 */
export function guardTree(tree: Root, source: string, official: boolean): Pick<Body, 'components' | 'links'> & { problems: ReadingProblem[] } {
  const problems: ReadingProblem[] = [];
  const components: Body['components'] = [];
  const links: Body['links'] = [];
  const visit = (node: Nodes, parentName: string | null): void => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const report = (problem: Problem): void => void problems.push({ ...problem, line, column, field: null });
    let name = parentName;
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      name = node.name;
      jsxProblems(node, parentName).forEach(report);
      if (node.name && isProseComponent(node.name)) components.push({ name: node.name, attributes: literalAttributes(node), line, column });
    } else if (node.type === 'link') {
      links.push({ url: node.url, line, column });
      if (!isSafeUrl(node.url)) report({ kind: 'code', message: `链接地址“${node.url.slice(0, 40)}”不是网页、邮箱、电话或站内地址。`, fix: '改为 https:// 开头的网址或站内路径。' });
    } else {
      const found = codeProblem(node.type) ?? proseProblem(node, source, official);
      if (found) report(found);
    }
    if ('children' in node) node.children.forEach((child) => visit(child, name));
  };
  visit(tree, null);
  return { problems, components, links };
}

export const literalAttributes = (node: MdxJsxFlowElement | MdxJsxTextElement): Record<string, string> =>
  Object.fromEntries(node.attributes.flatMap((attribute) => (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' ? [[attribute.name, attribute.value]] : [])));

function jsxProblems(node: MdxJsxFlowElement | MdxJsxTextElement, parentName: string | null): Problem[] {
  const name = node.name ?? '';
  if (!isProseComponent(name) && !isProseElement(name)) {
    return [{ kind: 'code', message: `<${name}> 不在可用组件之内。`, fix: `可用组件：${Object.keys(proseComponents).join('、')}；可用标签：${Object.keys(proseElements).join('、')}。` }];
  }
  const problems: Problem[] = [];
  const spec = isProseComponent(name) ? proseComponents[name] : { required: [], optional: proseElements[name] ?? [], children: true };
  const allowed: readonly string[] = [...spec.required, ...spec.optional];
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') problems.push({ kind: 'code', message: `<${name}> 使用了展开写法 {${attribute.value}}。`, fix: '逐个写出属性，值用双引号。' });
    else if (attribute.value !== null && typeof attribute.value === 'object') problems.push({ kind: 'code', message: `<${name}> 的属性 ${attribute.name} 是表达式，应为双引号中的文字。`, fix: `写成 ${attribute.name}="…"。` });
    else if (!allowed.includes(attribute.name)) problems.push({ kind: 'component', message: `<${name}> 没有属性 ${attribute.name}。`, fix: allowed.length > 0 ? `可用属性：${allowed.join('、')}。` : '删去这个属性。' });
  }
  const given = new Map(node.attributes.flatMap((attribute) => (attribute.type === 'mdxJsxAttribute' ? [[attribute.name, attribute.value] as const] : [])));
  for (const required of spec.required) {
    const value = given.get(required);
    if (value === undefined || value === null || value === '') problems.push({ kind: 'component', message: `<${name}> 缺少属性 ${required}。`, fix: `补写 ${required}="…"。` });
  }
  if (!spec.children && node.children.length > 0) problems.push({ kind: 'component', message: `<${name}> 内不能有文字。`, fix: `写成 <${name} … />，中间不放内容${name === 'Redacted' ? '：被删减的文字不得出现在文件里' : ''}。` });
  if (name === 'Step' && parentName !== 'Steps') problems.push({ kind: 'component', message: '<Step> 应放在 <Steps> 里。', fix: '用 <Steps> 和 </Steps> 把各步骤包起来。' });
  return problems;
}

function codeProblem(type: string): Problem | undefined {
  if (type === 'mdxjsEsm') return { kind: 'code', message: '正文不能有 import 或 export 语句。', fix: '删去这一行；可用组件不需要引入。' };
  if (type === 'mdxFlowExpression' || type === 'mdxTextExpression') return { kind: 'code', message: '正文中的 {…} 会被当作程序表达式。', fix: '若是文字，写成“｛…｝”或 \\{…\\}；若是批注，删去。' };
  if (type === 'html') return { kind: 'code', message: '正文不能有 HTML 源码。', fix: '改用 Markdown 写法。' };
  return undefined;
}

function proseProblem(node: Nodes, source: string, official: boolean): Problem | undefined {
  switch (node.type) {
    case 'code': return { kind: 'prose', message: '这一段会被当作程序代码显示。', fix: '删去 ``` 或 ~~~ 标记。' };
    case 'definition': return { kind: 'prose', message: '行首的“[…]:”会被当作链接定义，不会显示。', fix: '冒号改用全角“：”。' };
    case 'footnoteReference': case 'footnoteDefinition': return { kind: 'prose', message: '脚注写法 [^…] 暂不支持。', fix: '把注释写进正文或“注：”段。' };
    case 'image': case 'imageReference': return { kind: 'prose', message: '图片应使用 <Figure src="…" alt="…" />。', fix: '改用 <Figure>，并写明替代文字 alt。' };
    case 'blockquote': return official ? { kind: 'prose', message: '行首的 > 会被当作引用，不会显示。', fix: '大于号写成“＞”或 \\>。' } : undefined;
    case 'linkReference': return { kind: 'prose', message: '方括号会被当作链接，原文会变样。', fix: '方括号写成“［］”或 \\[…\\]。' };
    case 'thematicBreak': return /^-/.test(source.slice(node.position?.start.offset ?? 0)) ? undefined : { kind: 'prose', message: '单独一行的 *** 或 ___ 会变成分隔线。', fix: '写成 \\*\\*\\* 或全角符号。' };
    case 'heading': return isSetext(source.slice(node.position?.start.offset ?? 0)) ? { kind: 'prose', message: '下一行的 === 或 --- 会把这一行变成标题，符号不会显示。', fix: '在两行之间空一行，或删去符号行。' } : undefined;
    default: return undefined;
  }
}

const isSetext = (raw: string): boolean => !/^ {0,3}#/.test(raw);
