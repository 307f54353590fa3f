import { partAt } from './mapped-text.ts';
import { excerptOf } from './office-streams.ts';
import { type Found, nothing } from './reading.ts';
import type { SourceText } from './source-text.ts';
import { walkMarkup } from './walk-markup.ts';

/** Properties that name a person or an office, by the local name of their element (ECMA-376 part 2, 11; part 1, 22.2). */
const people: ReadonlyMap<string, string> = new Map([['creator', '作者'], ['lastModifiedBy', '最后修改者'], ['Manager', '经理'], ['Company', '单位']]);
const labels: ReadonlyMap<string, string> = new Map([...people, ...Object.entries({ title: '标题', subject: '主题', description: '备注', keywords: '关键词', category: '类别', contentStatus: '状态', Template: '模板', HyperlinkBase: '超链接基础' })]);
const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Properties of an office file: core, extended and custom. Each value by its name. */
export function readProperties(name: string, { text: source, byteAt }: SourceText): Found {
  const found = nothing();
  let element = '';
  let custom = '';
  let value = '';
  let start = 0;
  walkMarkup(source, true, {
    open(tag, attributes) {
      element = local(tag);
      value = '';
      if (element === 'property') custom = attributes.find((attribute) => attribute.name === 'name')?.value ?? '';
    },
    close(tag) {
      if (local(tag) === element && value.trim() !== '') {
        const path = [name, custom || labels.get(element) || element];
        found.parts.push(partAt(path, 'metadata', custom ? `${custom}：${value}` : value, byteAt(start)));
        if (!custom && people.has(element)) found.traits.push({ kind: '作者信息', path, excerpt: excerptOf(value) });
      }
      if (local(tag) === 'property') custom = '';
      value = '';
    },
    text(words, place) {
      if (value === '') start = place;
      value += words;
    },
    comment(words, place) { found.parts.push(partAt([name], 'comment', words, byteAt(place))); },
    instruction() { /* Nothing but the declaration of XML. */ },
  });
  return found;
}
