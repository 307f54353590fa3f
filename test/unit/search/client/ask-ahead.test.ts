import { expect, test } from 'vitest';
import { createAskAhead, type AskAhead } from '../../../../src/search/client/ask-ahead.ts';

/** What was asked, in order; each is answered when `answer` is called. */
function asker(): { asked: string[]; answer(text: string): Promise<void>; fail(text: string): Promise<void>; ahead: AskAhead<{ text: string }, string> } {
  const asked: string[] = [];
  const open = new Map<string, { resolve(said: string): void; reject(error: Error): void }>();
  const ahead = createAskAhead(({ text }: { text: string }) => new Promise<string>((resolve, reject) => {
    asked.push(text);
    open.set(text, { resolve, reject });
  }));
  const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  return {
    asked, ahead,
    answer: async (text) => { open.get(text)?.resolve(`${text}！`); await settled(); },
    fail: async (text) => { open.get(text)?.reject(new Error('gone')); await settled(); },
  };
}

test('an answer that was asked for ahead is taken and not asked for again, on its way or there', async () => {
  const { asked, ahead, answer } = asker();
  ahead.ahead({ text: '低保' });
  const taken = ahead.take({ text: '低保' });
  await answer('低保');
  expect(await taken).toBe('低保！');
  ahead.ahead({ text: '养犬' });
  await answer('养犬');
  expect(await ahead.take({ text: '养犬' })).toBe('养犬！');
  expect(asked).toEqual(['低保', '养犬']);
});

test('one is asked at a time, and of those that come meanwhile only the last', async () => {
  const { asked, ahead, answer } = asker();
  for (const text of ['最', '最低', '最低生', '最低生活']) ahead.ahead({ text });
  expect(asked).toEqual(['最']);
  await answer('最');
  expect(asked).toEqual(['最', '最低生活']);
  const taken = ahead.take({ text: '最低生活' });
  await answer('最低生活');
  expect(await taken).toBe('最低生活！');
});

test('another text is asked anew, and what waited is given up', async () => {
  const { asked, ahead, answer } = asker();
  ahead.ahead({ text: '低' });
  ahead.ahead({ text: '低保' });
  const taken = ahead.take({ text: '低保户' });
  expect(asked).toEqual(['低', '低保户']);
  await answer('低');
  await answer('低保户');
  expect(await taken).toBe('低保户！');
  expect(asked).toEqual(['低', '低保户']);
});

test('an answer is given once; one that failed ahead is asked again when it is taken, and the next is asked', async () => {
  const { asked, ahead, answer, fail } = asker();
  ahead.ahead({ text: '低保' });
  await answer('低保');
  await ahead.take({ text: '低保' });
  void ahead.take({ text: '低保' });
  expect(asked).toEqual(['低保', '低保']);
  ahead.ahead({ text: '火星' });
  await fail('火星');
  const again = ahead.take({ text: '火星' });
  await new Promise((resolve) => setImmediate(resolve));
  expect(asked.filter((text) => text === '火星')).toHaveLength(2);
  await answer('火星');
  expect(await again).toBe('火星！');
  ahead.ahead({ text: '养犬' });
  expect(asked.at(-1)).toBe('养犬');
});
