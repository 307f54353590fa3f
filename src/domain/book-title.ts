/** A title in 《》; one that carries them inside gets 〈〉 there (GB/T 15834-2011 4.15.3). */
export const quoted = (title: string): string => (/^《[^《》]*》$/.test(title) ? title : `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`);
