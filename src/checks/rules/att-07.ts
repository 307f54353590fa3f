import type { AttachedFile } from '../../corpus/read-attachments.ts';
import { offeredFiles } from '../attached-files.ts';
import { isRedacted } from '../document-kind.ts';
import { traitFaults } from '../file-traits.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

export const att07 = defineRule({
  id: 'ATT-07', scope: 'document', severity: 'error', locked: true,
  summary: '附件和图片应能读完、能清除作者信息',
  source: '《中华人民共和国政府信息公开条例》第十七条（公开前审查）；《中华人民共和国个人信息保护法》第二十五条（不得公开个人信息）',
  fix: '去掉密码，用 Word、WPS 或者阅读软件打开后另存为 docx、xlsx 或者 PDF，再放回原处；打不开的，向提供的单位重新要一份。',
  check(document, { corpus, report }) {
    for (const offered of offeredFiles(document, corpus)) {
      const { use, written, at, file } = offered;
      const locked = traitFaults(offered, ['加密', '异常压缩']);
      for (const { message } of locked) report({ at, message });
      const [problem] = file.problems;
      if (problem !== undefined && locked.length === 0) report({ at, message: `${use}${quote(written)}读不完：${problem.replaceAll(`${file.name}：`, '').replace(/。$/, '')}。` });
      for (const { message } of staysNamed(file) && !isRedacted(document) ? traitFaults(offered, ['作者信息']) : []) {
        report({
          at, message: `${message.replace(/。$/, '')}，不能自动清除。`,
          ...(isSigned(file) ? { severity: 'warning', fix: '盖章以前先用“检查文档”清除作者信息；已经盖章的，核对可以公开后保留原样。' } : {}),
        });
      }
    }
  },
});

const isSigned = ({ traits }: AttachedFile): boolean => traits.some(({ kind }) => kind === '签名');

/** A signature covers the bytes, and old binary formats cannot be written anew without harm: such files are published as they are. */
const staysNamed = (file: AttachedFile): boolean => isSigned(file) || file.type === 'ole' || file.traits.some(({ kind, path }) => kind === '作者信息' && path.some((name) => /\.(?:doc|xls|ppt|wps|et)$/i.test(name)));
