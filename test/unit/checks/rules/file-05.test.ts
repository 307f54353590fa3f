import { describeRule } from '../../../support/checking.ts';
import { interpretationBody, interpretationFile, noticeFile, paths } from '../../../support/scenario.ts';

const offers = (name: string, mark = ''): Record<string, string> => ({ [paths.notice]: noticeFile({ attachments: `[{ file: ${mark}'${name}', title: 线路表, format: txt }]` }) });
const offered = (name: string) => ({ files: offers(name, '‸'), messages: [`附件“${name}”不在文件所在的目录里，不得从别处取用。`], severity: 'error' as const });
const shown = (src: string) => ({ files: { [paths.interpretation]: interpretationFile({}, `${interpretationBody}\n‸<Figure src="${src}" alt="线路图" />\n`) }, messages: [`图片“${src}”不在文件所在的目录里，不得从别处取用。`] });

describeRule('FILE-05', {
  accept: {
    'a file beside the document, and one below it': { files: { ...offers('files/list.txt'), 'policies/2025/files/list.txt': 'x' } },
    'dots that lead nowhere': { files: { ...offers('list..2.txt'), 'policies/2025/list..2.txt': 'x' } },
  },
  reject: {
    'a way up': offered('../../site.yaml'),
    'a way up further on': offered('files/../../../secret.txt'),
    'a path from the root': offered('/etc/passwd'),
    'a drive': offered('C:\\Users\\list.txt'),
    'a way up with backslashes': offered('..\\secret.txt'),
    'a share': offered('\\\\server\\list.txt'),
    'a way up, percent-encoded': offered('%2e%2e/secret.txt'),
    'a way up in full-width signs': offered('．．／secret.txt'),
    'an address': offered('https://www.example.com/list.txt'),
    'a figure from elsewhere': shown('../../../secret.png'),
    'a figure by a data address': shown('data:image/png;base64,AAAA'),
  },
});
