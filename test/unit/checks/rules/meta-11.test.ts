import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths } from '../../../support/scenario.ts';

const moved = (path: string, mark = '') => ({ [paths.notice]: null, [path]: `${mark}${noticeFile()}` });

describeRule('META-11', {
  accept: {
    'folders of other names': { files: moved('policies/pages/x.mdx') },
    'the names further down': { files: moved('policies/2025/by/page.mdx') },
  },
  reject: {
    'a folder of pages': { files: moved('policies/page/2.mdx', '‸'), severity: 'error', messages: ['文件夹 page 的地址已由列表使用，这件文件放在这里会和列表相互覆盖。'] },
    'a file of the name': { files: moved('policies/by.mdx', '‸'), messages: ['文件夹 by 的地址已由列表使用，这件文件放在这里会和列表相互覆盖。'] },
  },
});
