import { leavesFolder } from '../../domain/file-names.ts';
import { isPolicy } from '../document-kind.ts';
import { defineRule, type AnyDocument, type Context } from '../rule.ts';
import { quote } from '../wording.ts';

export const file05 = defineRule({
  id: 'FILE-05', scope: 'document', severity: 'error', locked: true,
  summary: '附件和图片不得取自文件所在目录以外',
  source: '本站内容模型（附件与文件放在一起）；《中华人民共和国政府信息公开条例》第十七条（公开前审查）',
  fix: '把附件、图片放到文件所在的目录或者其下级目录，只写文件名。',
  check(document, { report }) {
    const test = (name: string, at: Parameters<Context['report']>[0]['at'], what: string): void => {
      if (leavesFolder(name)) report({ at, message: `${what}${quote(name)}不在文件所在的目录里，不得从别处取用。` });
    };
    for (const { file, index } of attachmentsOf(document)) test(file, { document, field: ['attachments', index, 'file'] }, '附件');
    for (const { name, attributes, line, column } of document.body.components) {
      if (name === 'Figure' && attributes['src']) test(attributes['src'], { document, line, column }, '图片');
    }
  },
});

const attachmentsOf = (document: AnyDocument): { file: string; index: number }[] =>
  (isPolicy(document) ? (document.meta.attachments ?? []) : []).map(({ file }, index) => ({ file, index }));
