import { mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OutFolderError, publishedFolder } from '../../../src/publish/out-folder.ts';

const projectRoot = resolve(import.meta.dirname, '../../..');
let folder: string;
let content: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'portal-')));
  content = join(folder, 'content');
  await mkdir(join(content, 'policies'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const ask = (out: string): Promise<string> => publishedFolder({ out, content, projectRoot });

async function publishedSite(name: string): Promise<string> {
  const site = join(folder, name);
  await mkdir(join(site, 'pagefind'), { recursive: true });
  for (const file of ['SHA256SUMS', 'index.html', 'catalog.json', 'pagefind/bundles.json']) await writeFile(join(site, file), 'x');
  return site;
}

test('a folder that is not there, an empty one and a published site are fit', async () => {
  await mkdir(join(folder, 'empty'));
  for (const out of [join(folder, 'new'), join(folder, 'a/b/c'), join(folder, 'empty'), await publishedSite('dist')]) expect(await ask(out)).toBe(out);
  expect(await readdir(folder)).toEqual(['content', 'dist', 'empty']);
});

test('a link to a site stands for the site', async () => {
  const site = await publishedSite('site-1');
  await symlink(site, join(folder, 'current'));
  expect(await ask(join(folder, 'current'))).toBe(site);
  await symlink(folder, join(folder, 'here'));
  expect(await ask(join(folder, 'here/new'))).toBe(join(folder, 'new'));
});

const refused: [what: string, out: () => string | Promise<string>, why: string][] = [
  ['the root of the disk', () => '/', '那是磁盘的根目录'],
  ['the home folder', () => homedir(), '用户的主目录在它里面'],
  ['a folder above the home folder', () => resolve(homedir(), '..'), '主目录在它里面|根目录'],
  ['the generator itself', () => projectRoot, '本程序在它里面'],
  ['a folder above the generator', () => resolve(projectRoot, '..'), '本程序在它里面|根目录'],
  ['the source of the generator', () => join(projectRoot, 'src'), '那是本程序自己的目录'],
  ['a folder in node_modules', () => join(projectRoot, 'node_modules/.out'), '那是本程序自己的目录'],
  ['the content', () => content, '内容目录在它里面'],
  ['a folder in the content', () => join(content, 'dist'), '它在内容目录里面'],
  ['a folder in the content, by a way around', () => join(folder, 'x/../content/policies/../dist'), '它在内容目录里面'],
  ['the folder that holds the content', () => folder, '内容目录在它里面'],
  ['a folder in the content, by a link', async () => symlink(content, join(folder, 'c')).then(() => join(folder, 'c/dist')), '它在内容目录里面'],
  ['a link that leads nowhere', async () => symlink(join(folder, 'gone'), join(folder, 'lost')).then(() => join(folder, 'lost')), '指向的目录不存在'],
  ['a file', async () => writeFile(join(folder, 'file'), 'x').then(() => join(folder, 'file')), '那是一个文件'],
  ['somebody\'s folder', async () => mkdir(join(folder, 'theirs')).then(() => writeFile(join(folder, 'theirs/letter.txt'), 'x')).then(() => join(folder, 'theirs')), '目录不是空的，又不是本程序发布的网站'],
  ['downloads with their sums', async () => mkdir(join(folder, 'iso')).then(() => writeFile(join(folder, 'iso/SHA256SUMS'), 'x')).then(() => join(folder, 'iso')), '目录不是空的，又不是本程序发布的网站'],
];

test.each(refused)('%s is refused, and nothing is touched', async (_what, path, why) => {
  const out = await path();
  const before = await readdir(folder, { recursive: true });
  await expect(ask(out)).rejects.toThrow(OutFolderError);
  await expect(ask(out)).rejects.toThrow(new RegExp(`^网站不能写到 .*(?:${why})`));
  expect(await readdir(folder, { recursive: true })).toEqual(before);
});
