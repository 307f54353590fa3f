/** Every text in front matter, with its field. */
export function frontMatterTexts(value: unknown, field: (string | number)[] = []): { field: (string | number)[]; text: string }[] {
  if (typeof value === 'string') return [{ field, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => frontMatterTexts(item, [...field, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => frontMatterTexts(item, [...field, key]));
}
