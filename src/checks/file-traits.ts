import type { FileTrait } from '../formats/file-content.ts';
import type { OfferedFile } from './attached-files.ts';
import { quote } from './wording.ts';

/** What was found of one kind in one file, in words: `附件“form.docx”含有修订2处，如“北渡水厂”。` */
export interface TraitFault { kind: FileTrait['kind']; message: string }

/** A fault for each kind among `kinds` that a file has, in the order of `kinds`; `counts` leaves out what a rule does not mind. */
export function traitFaults({ use, written, file }: OfferedFile, kinds: readonly FileTrait['kind'][], counts: (trait: FileTrait) => boolean = () => true): TraitFault[] {
  return kinds.flatMap((kind) => {
    const found = file.traits.filter((trait) => trait.kind === kind && counts(trait));
    const [first] = found;
    if (!first) return [];
    // A page or a cell helps to find the place; names of parts inside the file help nobody.
    const place = first.path.find((name) => /^(?:第\d+页|[A-Z]{1,3}\d+)$/.test(name));
    const example = first.excerpt.trim() === '' ? '' : `${quote(first.excerpt)}${place ? `（${place}）` : ''}`;
    const count = found.length > 1 ? `${found.length}处${example && '，如'}` : '';
    return [{ kind, message: `${use}${quote(written)}含有${kind}${count}${example}。` }];
  });
}
