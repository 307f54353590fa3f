import { longDate, longMoment } from '../../domain/long-date.ts';
import { readPublication, sha256, type Publication, type SignatureVerdict } from './check-publication.ts';
import { judgeFile, type Verdict } from './verdict.ts';

/** The page `/verify/`. What a reader chooses is read on this device only; the site is asked once, for what it publishes to everybody. */
const root = document.querySelector<HTMLElement>('[data-verify]');
if (root) start(root);

/** The browser's own hash wants the whole file at once; it works beside the page, which stays awake. */
const largest = 512 * 1024 * 1024;

function start(page: HTMLElement): void {
  const [form, input, state, results] = ['[data-verify-form]', '[data-verify-file]', '[data-verify-state]', '[data-verify-results]'].map((selector) => page.querySelector<HTMLElement>(selector));
  if (!form || !(input instanceof HTMLInputElement) || !state || !results) return;
  if (!('crypto' in window) || !crypto.subtle) {
    state.textContent = '浏览器只在 https 网址上提供计算指纹的功能，请改用 https 打开本页，或者用下面的命令。';
    return;
  }
  form.hidden = false;
  const keys = [...page.querySelectorAll('[data-verify-key]')].map((key) => key.textContent ?? '');
  const publication = readPublication(fetchFile, keys).catch(() => undefined);
  publication.then((known) => void (state.textContent = known ? `已取得本站的清单：${known.files}个文件，${signatureWords[known.signature]}。现在断开网络也能查验。` : '没有取得本站的清单。'), () => undefined);
  const check = async (files: Iterable<File>): Promise<void> => {
    for (const file of files) results.prepend(await resultOf(file, await publication));
  };
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    // The same file may be chosen again.
    input.value = '';
    void check(files);
  });
  form.addEventListener('dragover', (event) => {
    event.preventDefault();
    form.dataset['over'] = '';
  });
  form.addEventListener('dragleave', () => delete form.dataset['over']);
  form.addEventListener('drop', (event) => {
    event.preventDefault();
    delete form.dataset['over'];
    void check([...(event.dataTransfer?.files ?? [])]);
  });
}

const signatureWords: Record<SignatureVerdict, string> = { none: '没有可以核对的签名', valid: '清单的签名有效', invalid: '清单的签名不符', unsupported: '清单有签名，这个浏览器不能核对' };

async function fetchFile(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const answer = await fetch(`/${name}`, { cache: 'no-cache', credentials: 'omit' });
  return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
}

async function resultOf(file: File, publication: Publication | null | undefined): Promise<HTMLElement> {
  if (file.size > largest) return card(file.name, null, { mark: 'unknown', heading: '文件太大，没有查验', explanation: '超过512兆字节的文件，请用下面的命令核对。', places: [] });
  let digest: string;
  try {
    digest = await sha256(await file.arrayBuffer());
  } catch {
    return card(file.name, null, { mark: 'unknown', heading: '文件读不出来', explanation: '选择的可能是文件夹，或者文件已经移走。', places: [] });
  }
  return card(file.name, digest, publication ? judgeFile(digest, publication) : { mark: 'unknown', heading: '没有清单，不能查验', explanation: '没有取得本站的清单。下面是这个文件的指纹，可以与保存过的 SHA256SUMS 对照。', places: [] });
}

function card(fileName: string, digest: string | null, { mark, heading, explanation, places }: Verdict): HTMLElement {
  const rows = places.flatMap(({ name, url, origin }) => [
    row('位置', link(url, name)),
    ...(origin ? [row('所属文件', link(origin.url, origin.attachment ? `${origin.title}（附件：${origin.attachment}）` : origin.title)), row('公开时间', origin.date.includes('T') ? longMoment(origin.date) : longDate(origin.date))] : []),
  ]);
  return element('article', { class: 'verdict', 'data-verdict': mark }, [
    element('h3', {}, [heading]), element('p', {}, [explanation]),
    element('dl', {}, [row('查验的文件', fileName), ...rows, ...(digest ? [row('SHA-256', element('code', {}, [digest]))] : [])].flat()),
  ]);
}

const row = (term: string, value: string | HTMLElement): HTMLElement => element('div', {}, [element('dt', {}, [term]), element('dd', {}, [value])]);
const link = (href: string, text: string): HTMLElement => element('a', { href }, [text]);

function element(name: string, attributes: Record<string, string>, children: readonly (string | HTMLElement)[]): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
