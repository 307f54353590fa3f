import { describeRule } from '../../../support/checking.ts';
import { interpretationFile, paths } from '../../../support/scenario.ts';

const files = (repost: string) => ({ [paths.interpretation]: interpretationFile({ repost }) });

describeRule('SITE-11', {
  accept: {
    'a repost with both': { files: files("{ is: true, sourceName: 澄江融媒, sourceUrl: 'https://news.example/1' }") },
    'what is no repost': { files: files('{ is: false }') },
  },
  reject: {
    'neither name nor address': { files: files('‸{ is: true }'), severity: 'warning', messages: ['转载未注明来源名称（sourceName）、来源网址（sourceUrl）。'] },
    'no address': { files: files('‸{ is: true, sourceName: 澄江融媒 }'), messages: ['转载未注明来源网址（sourceUrl）。'] },
  },
});
