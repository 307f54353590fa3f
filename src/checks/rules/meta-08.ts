import { documentClasses } from '../../domain/vocabulary/genres.ts';
import { defineRule } from '../rule.ts';
import { issuedTitle, withoutSuffix } from '../titles.ts';
import { fieldName, quote } from '../wording.ts';

/** 天津市行政规范性文件管理规定 第三条: 内部工作制度、会议纪要、规划类、人事任免 are no 行政规范性文件. */
const internalTitle = /(?:工作制度|工作规则|会议制度|会议纪要|规划|规划纲要)$|任免|任职|免职/;
const normativeTitle = /(?:办法|规定|细则)$/;

export const meta08 = defineRule({
  id: 'META-08', scope: 'policy', severity: 'warning',
  summary: '文件类别应与标题文种相称',
  source: '天津市人民政府令第15号 第三条；国办发〔2018〕37号',
  fix: '确认是否属行政规范性文件：是，文件类别写 normative；不是，写与其性质相符的类别，如 internalRule（内部管理制度）。',
  check(document, { report }) {
    const { title, docClass } = document.meta;
    if (title === undefined || docClass === undefined) return;
    const issued = withoutSuffix(issuedTitle(title));
    const found = `${fieldName(document, 'docClass')}为${quote(documentClasses[docClass])}`;
    if (docClass === 'normative' && internalTitle.test(issued)) {
      report({ at: { document, field: ['docClass'] }, message: `文件类别与标题文种不一致：${quote(issued)}一般不属行政规范性文件，${found}。` });
    } else if (docClass === 'policy' && normativeTitle.test(issued)) {
      report({ at: { document, field: ['docClass'] }, message: `文件类别与标题文种不一致：${quote(issued)}一般属行政规范性文件，${found}。` });
    }
  },
});
