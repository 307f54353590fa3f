import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { expect, test } from 'vitest';
import { publicKeyLine, signatureName, signedBytes, writeSignature } from '../../../src/domain/manifest-signature.ts';
import { originOfFile, type PublishedFiles } from '../../../src/domain/published-files.ts';
import { readPublication, sha256, type Fetch } from '../../../src/scripts/verify/check-publication.ts';
import { judgeFile } from '../../../src/scripts/verify/verdict.ts';

const index: PublishedFiles = {
  documents: { 'policies/2025/停车': ['停车办法', '2025-03-20T09:30+08:00'], 'interpretations/2025/text': ['停车办法解读', '2025-03-21T09:30+08:00'] },
  attachments: { 'policies/2025/表.xlsx': ['收费标准表', 'policies/2025/停车'] },
};
const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const site: Record<string, string> = { 'verify/files.json': JSON.stringify(index), 'policies/2025/表.xlsx': 'table', 'policies/2025/停车/index.html': 'page', 'copy.txt': 'table' };
const manifest = Object.entries(site).map(([name, text]) => `${digestOf(text)}  ${name}\n`).join('');

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const raw = new Uint8Array(Buffer.from(publicKey.export({ format: 'jwk' }).x as string, 'base64url'));
const key = publicKeyLine(raw, '2026');
const signatureOf = (text: string): string => writeSignature({ publicKey: raw, signature: new Uint8Array(sign(null, signedBytes(createHash('sha512').update(text).digest()), privateKey)) });
const stranger = publicKeyLine(new Uint8Array(Buffer.from(generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' }).x as string, 'base64url')));

const over = (files: Record<string, string>): Fetch => async (name) => (files[name] === undefined ? null : new TextEncoder().encode(files[name]));
const published = async (files: Record<string, string>, keys: string[] = []) => {
  const publication = await readPublication(over({ ...site, SHA256SUMS: manifest, ...files }), keys);
  if (!publication) throw new Error('no manifest');
  return publication;
};

test('a file of the site is found by its bytes, wherever it stands, with its document and date', async () => {
  const { mark, heading, places } = judgeFile(await sha256(new TextEncoder().encode('table')), await published({ [signatureName]: signatureOf(manifest) }, [stranger, key]));
  expect([mark, heading]).toEqual(['published', '本站发布，签名有效']);
  expect(places).toEqual([
    { name: 'policies/2025/表.xlsx', url: '/policies/2025/%E8%A1%A8.xlsx', origin: { title: '停车办法', attachment: '收费标准表', date: '2025-03-20T09:30+08:00', url: '/policies/2025/%E5%81%9C%E8%BD%A6/' } },
    { name: 'copy.txt', url: '/copy.txt', origin: undefined },
  ]);
});

test('a page is shown at the address of its folder', async () => {
  expect(judgeFile(digestOf('page'), await published({})).places).toMatchObject([{ url: '/policies/2025/%E5%81%9C%E8%BD%A6/', origin: { title: '停车办法', attachment: null } }]);
});

test.each([
  ['no signature and no key', {}, [], 'unsigned', '本站发布（没有签名）'],
  ['a signature, no key', { [signatureName]: signatureOf(manifest) }, [], 'unsigned', '本站发布（没有签名）'],
  ['a key, no signature', {}, [key], 'broken', '签名不符'],
  ['a key, and a page for wrong addresses instead of a signature', { [signatureName]: '<!doctype html>' }, [key], 'broken', '签名不符'],
  ['the key of somebody else', { [signatureName]: signatureOf(manifest) }, [stranger], 'broken', '签名不符'],
  ['a signature of another manifest', { [signatureName]: signatureOf(`${manifest} `) }, [key], 'broken', '签名不符'],
  ['a signature cut short', { [signatureName]: signatureOf(manifest).slice(0, 200) }, [key], 'broken', '签名不符'],
] as const)('%s', async (_, files, keys, mark, heading) => {
  expect(judgeFile(digestOf('table'), await published(files, [...keys]))).toMatchObject({ mark, heading });
});

test('one changed byte makes it no file of the site', async () => {
  const verdict = judgeFile(digestOf('table '), await published({ [signatureName]: signatureOf(manifest) }, [key]));
  expect(verdict).toMatchObject({ mark: 'unknown', heading: '不是本站现在发布的文件', places: [] });
});

test('an index that is not the one of the manifest is not believed', async () => {
  const { index: read } = await published({ 'verify/files.json': JSON.stringify({ ...index, documents: {} }) });
  expect(read).toBeNull();
});

test('a site without a manifest says so, and one that cannot be reached fails', async () => {
  expect(await readPublication(over({}), [])).toBeNull();
  await expect(readPublication(() => Promise.reject(new Error('offline')), [])).rejects.toThrow('offline');
});

test('what the index does not hold belongs to no document', () => {
  expect([originOfFile('_astro/site.css', index), originOfFile('constructor.json', index), originOfFile('share/policies/2025/停车.png', index)?.title]).toEqual([undefined, undefined, '停车办法']);
});
