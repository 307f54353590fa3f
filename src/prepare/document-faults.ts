/** A document that a step of the build threw at: a fault of the program, told with its place. */
export interface DocumentFault { file: string; error: Error }

/** Documents that could not be made into pages. The others were gone through, so that all are named at once. */
export class PrepareError extends Error {
  override name = 'PrepareError';
  readonly faults: readonly DocumentFault[];

  constructor(faults: readonly DocumentFault[]) {
    super(faults.map(({ file, error }) => `${file}：${error.message}`).join('\n'));
    this.faults = faults;
  }
}

/** What `make` gives, or nothing and one more fault. */
export function attempt<T>(file: string, faults: DocumentFault[], make: () => T): T[] {
  try {
    return [make()];
  } catch (error) {
    faults.push({ file, error: error instanceof Error ? error : new Error(String(error)) });
    return [];
  }
}
