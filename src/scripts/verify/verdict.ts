import { originOfFile, type FileOrigin } from '../../domain/published-files.ts';
import { namesOf, type Publication, type SignatureVerdict } from './check-publication.ts';

/** What a reader is told of one file. */
export interface Verdict {
  /** Never colour alone: the sentence says it. */
  mark: 'published' | 'unsigned' | 'unknown' | 'broken';
  heading: string;
  explanation: string;
  /** Where the file stands on the site, and what it belongs to. */
  places: { name: string; url: string; origin: FileOrigin | undefined }[];
}

/** The verdict on a file with this digest. */
export function judgeFile(digest: string, { manifest, signature, index }: Publication): Verdict {
  const places = namesOf(manifest, digest).map((name) => ({ name, url: addressOf(name), origin: index ? originOfFile(name, index) : undefined }));
  if (signature === 'invalid') {
    return { mark: 'broken', places, heading: '签名不符', explanation: `本站清单的签名与公布的公钥对不上，或者应有的签名不见了：清单可能被人改动。${places.length > 0 ? '清单里虽有这个文件，也' : ''}请不要采信这里的结果，并把情况告诉我们（联系方式在页面底部）。` };
  }
  if (places.length === 0) {
    return { mark: 'unknown', places, heading: '不是本站现在发布的文件', explanation: '清单里没有内容相同的文件。它可能从来不是本站的文件，可能被改动过，也可能是本站以前的版本，或者用软件打开后又另存过（哪怕一个字没改，文件也变了）。本站不保存各个附件以前的指纹，不能断定是哪一种；文件的文字什么时候改过、为什么，见公开台账。' };
  }
  return { mark: signature === 'valid' ? 'published' : 'unsigned', places, heading: signature === 'valid' ? '本站发布，签名有效' : `本站发布（${unsigned[signature]}）`, explanation: notes[signature] };
}

const unsigned: Record<Exclude<SignatureVerdict, 'valid' | 'invalid'>, string> = { none: '没有签名', unsupported: '签名没有核对' };

const notes: Record<Exclude<SignatureVerdict, 'invalid'>, string> = {
  valid: '内容与本站发布的一字不差。文件改过名的，不影响结果。',
  none: '内容与本站现在发布的一字不差。本站没有公布签名的公钥，只能说明与网站上的相同，不能说明网站本身没有被人改动。',
  unsupported: '内容与本站现在发布的一字不差。这个浏览器不能核对 Ed25519 签名，请换用新版浏览器，或者按下面的命令核对。',
};

/** `policies/2025/x/index.html` is shown at `/policies/2025/x/`. */
const addressOf = (name: string): string => `/${name.split('/').map(encodeURIComponent).join('/')}`.replace(/\/index\.html$/, '/');
