import { describe, expect, it } from 'vitest';
import { columnOf, columns, type ColumnId } from '../../../src/domain/columns.ts';

describe('columns', () => {
  it('carry the four page tags, none of them empty', () => {
    for (const column of Object.values(columns)) for (const value of Object.values(column)) expect(value.trim()).not.toBe('');
  });

  it('hold the four columns of the platform norm under their names', () => {
    const ids: ColumnId[] = ['guide', 'systems', 'statutory', 'annualReports'];
    expect(ids.map((id) => columns[id].name)).toEqual(['政府信息公开指南', '政府信息公开制度', '法定主动公开内容', '政府信息公开年报']);
  });

  it('take the names a site gives them, part by part', () => {
    const site = { columns: [{ id: 'policies', name: '文件库', keywords: '文件' }] };
    expect(columnOf(site, 'policies')).toEqual({ ...columns.policies, name: '文件库', keywords: '文件' });
    expect(columnOf(site, 'home')).toEqual(columns.home);
  });
});
