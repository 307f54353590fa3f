import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { toJsxRuntime, type Options } from 'hast-util-to-jsx-runtime';
import type { Root } from 'hast';

type Components = Readonly<Record<string, unknown>>;

/**
 * A hast tree as a component of the `astro:jsx` renderer. Nothing is evaluated: the only expression the walker asks for is the name of a
 * component, and it is looked up in the allow-list. Anything else in the tree throws; the check side has refused it before.
 */
export function proseContent(tree: Root, components: Components): () => unknown {
  const node = toJsxRuntime(tree, { ...options, createEvaluater: () => lookUp(components) });
  return Object.assign(() => node, { [Symbol.for('mdx-component')]: true });
}

const options: Options = {
  development: false,
  passKeys: false,
  // The signatures of astro/jsx-runtime are wider than those the walker asks for.
  Fragment, jsx: jsx as unknown as Options['jsx'], jsxs: jsxs as unknown as Options['jsxs'],
  elementAttributeNameCase: 'html',
  stylePropertyNameCase: 'css',
  // `align` stays an attribute: pages carry no inline styles.
  tableCellAlignToStyle: false,
};

const lookUp = (components: Components) => ({
  evaluateExpression(expression: { type: string; name?: string }): unknown {
    const name = expression.type === 'Identifier' ? expression.name : undefined;
    if (name === undefined || !Object.hasOwn(components, name)) throw new Error(`“${name ?? expression.type}”不在正文可用的组件之列`);
    return components[name];
  },
  evaluateProgram(): never {
    throw new Error('正文里不能有程序');
  },
});
