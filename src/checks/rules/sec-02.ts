import { citedGrounds } from '../disclosure-grounds.ts';
import { defineRule } from '../rule.ts';

export const sec02 = defineRule({
  id: 'SEC-02', scope: 'policy', severity: 'error', locked: true,
  summary: '国家秘密事项不得登记在互联网上的版本库',
  source: '《中华人民共和国保守国家秘密法》第二十九条、第三十一条',
  fix: '立即停止处理，不要提交；把整个文件（连同目录信息）移出本机和版本库，并向本单位保密机构报告。',
  check(document, { report }) {
    for (const { code, field } of citedGrounds(document)) {
      if (code === 'OGI-14-1') report({ at: { document, field }, message: '国家秘密事项（OGI-14-1）不得登记在互联网仓库，标题和目录信息也不得登记。' });
    }
    for (const { name, attributes, line, column } of document.body.components) {
      if (name === 'Redacted' && attributes['ground'] === 'OGI-14-1') report({ at: { document, line, column }, message: '国家秘密事项（OGI-14-1）不得登记在互联网仓库，含有国家秘密的文件不得在此删减处理。' });
    }
  },
});
