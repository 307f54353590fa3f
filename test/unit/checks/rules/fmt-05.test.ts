import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths, siteFile } from '../../../support/scenario.ts';

const tianjin = { [paths.site]: siteFile('profile: tianjin\n') };
const page = 'policies/2025/bus-lines/';

describeRule('FMT-05', {
  accept: {
    'codes that lead to their pages': { files: tianjin, pages: {} },
    'a page without one where no rule asks for it': { pages: { [page]: '<p>公交</p>' } },
    'the stub of what is withheld': { files: { ...tianjin, [paths.notice]: noticeFile({ disclosureType: 'withheld' }, '') }, pages: { [page]: '<p>公交</p>' } },
  },
  reject: {
    'a page without a code': { files: tianjin, pages: { [page]: '‸<p>公交</p>' }, messages: ['文件页没有二维条码。'], severity: 'info' },
    'a code that leads elsewhere': {
      files: tianjin, pages: { [page]: '‸<p>公交</p><svg data-qr="https://www.example.com/"></svg>' },
      messages: ['二维条码的网址应为“https://www.chenghu.example/policies/2025/bus-lines/”，实为“https://www.example.com/”。'],
    },
  },
});
